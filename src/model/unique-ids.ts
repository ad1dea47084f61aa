/** Ids that the profile itself uses. */
const reserved = ['titelkarte', 'was-auffaellt']

/**
 * Gives every element an id that is unique in the profile: ids are unique only within a file, but
 * name anchors, drawings and CSV files. The first keeps its id, a later one gets the number of its
 * chapter, and if that is taken, a count.
 */
export function createUniqueIds(): <T extends { readonly id: string }>(item: T, nr: string) => T {
  const taken = new Set(reserved)
  return (item, nr) => {
    const place = nr.toLowerCase().replaceAll('.', '-')
    let id = item.id
    for (let count = 1; taken.has(id); count += 1)
      id = `${item.id}-k${place}${count === 1 ? '' : `-${count}`}`
    taken.add(id)
    return id === item.id ? item : { ...item, id }
  }
}
