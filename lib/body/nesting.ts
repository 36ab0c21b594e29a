/** How deep lists may nest: each level costs a call of whatever reads, renders or writes a body. */

export const deepestList = 8; // levels: an outline has no more, and a phone has no room for them
const deepestNode = 2 * deepestList + 4; // lists and their items, in a box, with text in a paragraph

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const isList = ({ type }: Record<string, unknown>): boolean => type === "bulletList" || type === "orderedList";
const childrenOf = ({ content }: Record<string, unknown>): unknown[] => (Array.isArray(content) ? content : []);

/** True for a node whose lists (or anything else) nest deeper than they may. It looks no deeper than that. */
export function isTooDeep(node: unknown, lists = 0, nodes = 1): boolean {
  if (!isRecord(node)) return false;
  const depth = isList(node) ? lists + 1 : lists;
  if (depth > deepestList || nodes > deepestNode) return true;
  return childrenOf(node).some((child) => isTooDeep(child, depth, nodes + 1));
}

/** The node, its too deep lists made items of the deepest list that they are in: every word stays, in its order. */
export const flattened = (node: unknown): unknown => (isTooDeep(node) ? flattenedAt(node, 0, 1) : node);

function flattenedAt(node: unknown, lists: number, nodes: number): unknown {
  if (!isRecord(node) || !Array.isArray(node["content"]) || nodes > deepestNode) return node;
  const depth = isList(node) ? lists + 1 : lists;
  if (depth === deepestList) return { ...node, content: itemsWithin(node) };
  return { ...node, content: childrenOf(node).map((child) => flattenedAt(child, depth, nodes + 1)) };
}

/** The items of a list and of all lists in it as items of one list. It calls nothing: a stored body may nest thousands deep. */
function itemsWithin(list: Record<string, unknown>): unknown[] {
  const items: unknown[] = [];
  const waiting = [...childrenOf(list)].reverse();
  while (waiting.length > 0) {
    const item = waiting.pop();
    const parts = isRecord(item) ? childrenOf(item) : [];
    const inner = parts.findIndex((part) => isRecord(part) && isList(part));
    if (!isRecord(item) || inner === -1) {
      items.push(item);
      continue;
    }
    if (inner > 0) items.push({ ...item, content: parts.slice(0, inner) });
    const [deeper, ...rest] = parts.slice(inner);
    if (rest.length > 0) waiting.push({ ...item, content: rest });
    if (isRecord(deeper)) waiting.push(...[...childrenOf(deeper)].reverse());
  }
  return items;
}
