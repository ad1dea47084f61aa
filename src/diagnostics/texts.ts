/** Text of files by their names in findings; undefined for what cannot be shown. */
export type Texts = Pick<ReadonlyMap<string, string>, 'get'>
