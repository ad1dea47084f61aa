/** The word for the youngest Stand there is. */
export const neuester = 'neuester'
