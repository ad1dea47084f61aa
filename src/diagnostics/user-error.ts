/** What kind of trouble around the tool it is: decides the exit code. */
export type TroubleKind = 'usage' | 'render' | 'io' | 'freigabe'

/**
 * Trouble around the tool, not in the sources and not a bug: no browser, no such profile, a folder
 * that cannot be written. Shown as two lines, without a stack.
 */
export class UserError extends Error {
  readonly kind: TroubleKind
  readonly hint: string | undefined

  constructor(
    message: string,
    options: { kind?: TroubleKind; hint?: string; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'UserError'
    this.kind = options.kind ?? 'usage'
    this.hint = options.hint
  }
}
