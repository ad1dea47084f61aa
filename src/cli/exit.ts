/** Exit codes: documented in README.md, never renumbered. */
export const exitCode = {
  ok: 0,
  findings: 1,
  usage: 2,
  render: 3,
  freigabe: 4,
  bug: 70,
  io: 74,
  sigint: 130,
  sigterm: 143,
} as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
