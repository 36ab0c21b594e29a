import { expect, test } from "vitest";
import { articleContent, storedContent } from "../article-content";
import { bodyHtml } from "../feeds/body-html";
import { article, paragraph } from "../testing/contents";
import { deepestList, flattened, isTooDeep } from "./nesting";
import { plainTextOf } from "./plain-text";
import { readBody } from "./read-body";
import { block, bodyDocument } from "./schema";

/** Lists within lists: each item says its level before and after the list that it holds. */
function nested(levels: number, type: "bulletList" | "orderedList" = "orderedList"): unknown {
  let list: unknown;
  for (let level = levels; level > 0; level--) {
    const around = list ? [paragraph(`down ${level}`), list, paragraph(`up ${level}`)] : [paragraph(`at ${level}`)];
    list = { type, content: [{ type: "listItem", content: around }] };
  }
  return list;
}
const document = (...content: unknown[]) => ({ type: "doc", content });
const wordsOf = (levels: number): string => {
  const each = Array.from({ length: levels - 1 }, (_, at) => at + 1);
  return [...each.map((at) => `down ${at}`), `at ${levels}`, ...each.reverse().map((at) => `up ${at}`)].join("\n");
};

test("lists may nest eight deep, and what is sent deeper is refused with a sentence", () => {
  expect(bodyDocument.safeParse(document(nested(deepestList))).success).toBe(true);
  for (const levels of [9, 30, 500, 5000]) {
    const sent = { ...article([]), body: document(nested(levels)) };
    const [issue] = articleContent.safeParse(sent).error?.issues ?? [];
    expect(issue?.message).toBe("Lists can be at most 8 levels deep. Move the innermost items out.");
  }
  let junk: unknown = {};
  for (let level = 0; level < 50_000; level++) junk = { type: "blockquote", content: [junk] };
  expect(bodyDocument.safeParse(document(junk)).success).toBe(false);
  expect(readBody(document(junk), "a").content).toEqual([]);
  const inBox = { type: "factBox", attrs: { title: "Box" }, content: [nested(9)] };
  expect(block.safeParse(inBox).success).toBe(false);
});

test("a stored body that nests deeper is read flat: every word in its order, and every form of it is made", () => {
  for (const levels of [9, 500, 2000]) {
    const body = readBody(document(nested(levels)), "a");
    expect(plainTextOf(body)).toBe(wordsOf(levels));
    expect(bodyDocument.safeParse(body).success).toBe(true);
    const around = { origin: "https://a.example", url: "https://a.example/a/b", language: "en" };
    expect(bodyHtml(body, null, { ...around, pictures: {}, alsoRead: {} })).toContain(`<p>at ${levels}</p>`);
    expect(storedContent.parse({ ...article([]), body: document(nested(levels)) }).body).toEqual(body);
  }
});

test("what nests no deeper than it may stays as it is", () => {
  for (const levels of [1, 3, deepestList]) {
    const list = nested(levels);
    expect(isTooDeep(list)).toBe(false);
    expect(flattened(list)).toBe(list);
  }
  expect(flattened(null)).toBeNull();
});
