/** Whether a text holds all the parts, one behind the other, at a cost that grows in a line with the text. */
export function holdsInOrder(text: string, parts: readonly string[]): boolean {
  let from = 0;
  return parts.every((part) => {
    const at = text.indexOf(part, from);
    from = at + part.length;
    return at !== -1;
  });
}
