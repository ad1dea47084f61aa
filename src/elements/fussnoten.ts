/** Notes of one table or figure, each once, in the order in which they are first needed. */
export interface Fussnoten {
  readonly texte: readonly string[]
  /** Indices of these notes; nothing for null. */
  mark(...texte: readonly (string | null)[]): readonly number[]
}

export function createFussnoten(): Fussnoten {
  const texte: string[] = []
  return {
    texte,
    mark(...wanted) {
      const found = wanted
        .filter((text) => text !== null)
        .map((text) => {
          if (!texte.includes(text)) texte.push(text)
          return texte.indexOf(text)
        })
      return [...new Set(found)].sort((a, b) => a - b)
    },
  }
}
