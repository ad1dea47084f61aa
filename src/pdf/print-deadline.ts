/**
 * How long printing one page may take, in milliseconds: a minute and half a minute for each
 * megabyte of HTML. Usual profiles take under two seconds; a tagged table of 20,000 rows took 29.
 */
export function printDeadline(htmlBytes: number): number {
  return 60_000 + 30_000 * Math.ceil(htmlBytes / 1_000_000)
}
