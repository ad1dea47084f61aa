import type { Datenregel } from './datenregel.ts'

/** The rules that compare with the data library; the name is the code of its findings. */
export const datenregeln: Readonly<Record<string, Datenregel>> = {}
