/** Items with a key from their place: for parts of a finished text, which never change places. */
export function numbered<T>(items: readonly T[]): { item: T; key: string }[] {
  return items.map((item, place) => ({ item, key: `${place}` }));
}
