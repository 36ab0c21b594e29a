/**
 * Makes lists of what Word puts on the clipboard instead of them. Word itself has paragraphs whose
 * style says `mso-list:l0 level2 lfo1`, with their sign ("·", "1.", "(a)") before their words as
 * text. Word on the web has a list of its own around each item, with `data-aria-level`.
 */

/** `number` is null where the sign is a bullet. */
type Item = { list: string; level: number; number: number | null };

/** The lists of both programs as nested ones; a list that was interrupted goes on with its number. */
export function listWordItems(page: Document): void {
  const items = new Map<Element, Item>();
  unwrapOnlineItems(page, items);
  readWordItems(page, items);
  buildLists(page, items);
}

function readWordItems(page: Document, items: Map<Element, Item>): void {
  const counted = new Map<string, number[]>(); // a list's last number on each of its levels
  for (const paragraph of page.querySelectorAll("p[style*=mso-list]")) {
    const [, list = "", digits = "1"] =
      /mso-list:\s*(l\d+)\s+level(\d+)/.exec(paragraph.getAttribute("style") ?? "") ?? [];
    if (list === "") continue;
    const key = list + (/\slfo\d+/.exec(paragraph.getAttribute("style") ?? "")?.[0] ?? "");
    const level = Number(digits);
    const sign = paragraph.querySelector("[style*=mso-list]");
    const text = (sign?.textContent ?? "").trim();
    sign?.remove();

    const numbers = (counted.get(key) ?? []).slice(0, level); // those of the levels below begin again
    const number = isNumber(text) ? (numberIn(text) ?? (numbers[level - 1] ?? 0) + 1) : null;
    if (number !== null) numbers[level - 1] = number;
    counted.set(key, numbers);
    items.set(paragraph, { list: key, level, number });
  }
}

/** "1.", "(1)", "1.2", "a)", "iv.", "一、"; a bare letter is one of Word's bullets ("o"). */
const isNumber = (sign: string): boolean => /\p{N}/u.test(sign) || /^[(（]?\p{L}{1,5}[.)、．）]$/u.test(sign);

function numberIn(sign: string): number | null {
  const digits = /(\d+)\D*$/.exec(sign)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Puts the items of Word on the web side by side, out of the lists and boxes around each. */
function unwrapOnlineItems(page: Document, items: Map<Element, Item>): void {
  for (const item of page.querySelectorAll("li[data-aria-level]")) {
    const list = item.parentElement;
    if (!list?.matches("ul, ol")) continue;
    const isNumbered = list.tagName === "OL";
    const line = page.createElement("div");
    line.append(...item.childNodes);
    const box = list.closest(".ListContainerWrapper") ?? list;
    box.before(line);
    item.remove();
    if (list.childElementCount === 0) list.remove();
    if (box.childElementCount === 0) box.remove();
    items.set(line, {
      list: item.getAttribute("data-listid") ?? "",
      level: Number(item.getAttribute("data-aria-level")) || 1,
      number: isNumbered ? Number(item.getAttribute("data-aria-posinset")) || 1 : null,
    });
  }
}

type OpenList = { element: Element; list: string; next: number | null };

function buildLists(page: Document, items: ReadonlyMap<Element, Item>): void {
  let open: OpenList[] = []; // those that the next item may go into, the outermost first
  let topLevel = 1;
  for (const [line, { list, level, number }] of items) {
    if (line.previousElementSibling !== open[0]?.element) open = [];
    if (open.length === 0 || level < topLevel) topLevel = level;
    const depth = Math.min(level - topLevel, open.length);
    const known = open[depth];
    const goesOn = known?.list === list && known.next === number;
    const element = goesOn ? known.element : page.createElement(number === null ? "ul" : "ol");
    if (!goesOn) {
      if (number !== null && number !== 1) element.setAttribute("start", String(number));
      const around = open[depth - 1]?.element.lastElementChild;
      if (around) around.append(element);
      else line.before(element);
    }
    const item = page.createElement("li");
    item.append(line);
    element.append(item);
    open = [...open.slice(0, depth), { element, list, next: number === null ? null : number + 1 }];
  }
}
