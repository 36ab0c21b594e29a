/**
 * Makes lists of Word's list items, which it puts on the clipboard as paragraphs: their style says
 * `mso-list:l0 level2 lfo1`, and their sign ("·", "1.") stands before their words as text.
 */
export function listWordItems(page: Document): void {
  const made = new Set<Element>();
  for (const paragraph of page.querySelectorAll("p[style*=mso-list]")) {
    const level = Number(/mso-list:\s*l\d+\s+level(\d+)/.exec(paragraph.getAttribute("style") ?? "")?.[1] ?? 1);
    const sign = paragraph.querySelector("[style*=mso-list]");
    const tag = /^\s*\w+[.)]/.test(sign?.textContent ?? "") ? "ol" : "ul";
    sign?.remove();

    const before = paragraph.previousElementSibling;
    let list = before && made.has(before) && (level > 1 || before.matches(tag)) ? before : null;
    if (!list) {
      list = page.createElement(tag);
      paragraph.before(list);
      made.add(list);
    }
    const item = page.createElement("li");
    listAt(level, list, tag).append(item);
    item.append(paragraph);
  }
}

/** The list so many levels into another's last items; the innermost there is where none stands above. */
function listAt(level: number, list: Element, tag: "ol" | "ul"): Element {
  const parent = list.lastElementChild;
  if (level === 1 || !parent) return list;
  const last = parent.lastElementChild;
  const inner = last?.matches("ul, ol") ? last : parent.appendChild(list.ownerDocument.createElement(tag));
  return listAt(level - 1, inner, tag);
}
