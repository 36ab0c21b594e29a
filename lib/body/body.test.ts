import fc from "fast-check";
import { expect, test } from "vitest";
import { derivedFromBody, readingMinutesOf, wordCountOf } from "./derived";
import { embedOf } from "./embeds";
import { excerptOf, repeats, sentencesOf } from "./excerpt";
import { safeHref } from "./inline";
import { plainTextOf } from "./plain-text";
import { readBody } from "./read-body";
import { referencesOf, withoutRepeatedStandfirst } from "./references";
import { block, bodyDocument, flattenedBody, storedBody } from "./schema";

const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });
const body = (...content: unknown[]) => bodyDocument.parse({ type: "doc", content });

test("a block that is unknown or broken is left out, and the rest is kept", () => {
  const kept = readBody(
    {
      type: "doc",
      content: [paragraph("One."), { type: "marquee" }, { type: "figure", attrs: {} }, paragraph("Two.")],
    },
    "a",
  );
  expect(plainTextOf(kept)).toBe("One.\nTwo.");
});

test("words whose link is refused are kept without it", () => {
  const link = { type: "link", attrs: { href: "https://user:secret@example.org/" } };
  const text = { type: "text", text: "One.", marks: [link, { type: "bold" }] };
  const kept = readBody({ type: "doc", content: [{ type: "paragraph", content: [text] }] }, "a");
  expect(kept.content).toEqual([
    { type: "paragraph", content: [{ type: "text", text: "One.", marks: [{ type: "bold" }] }] },
  ]);
});

test("whatever is stored as a body, reading it never fails", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      expect(readBody(stored, "a").type).toBe("doc");
      expect(readBody({ type: "doc", content: [stored] }, "a").content.length).toBeLessThanOrEqual(1);
    }),
  );
});

test("links lead to the web, to mail, to telephones and to our own pages", () => {
  for (const href of ["https://a.b/c?d", "http://a.b", "mailto:a@b.c", "tel:+351 21", "/world/story", "#top"]) {
    expect(safeHref.safeParse(href).success, href).toBe(true);
  }
});

test("links never lead to script or data, however written", () => {
  const cases = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:x",
    "java\nscript:x",
    "data:text/html,x",
    "//evil.example",
    "vbscript:x",
    "https://a b",
    "file:///etc",
    "/\\evil.example",
    "/world/..//evil.example",
    "/\t/evil.example",
    "/%5Cevil.example",
  ];
  for (const href of cases) expect(safeHref.safeParse(href).success, href).toBe(false);
});

test("of a link that may not be followed, stored before that was refused, the words stay", () => {
  const link = { type: "link", attrs: { href: "/\\evil.example" } };
  const stored = { type: "paragraph", content: [{ type: "text", text: "Here", marks: [{ type: "bold" }, link] }] };
  expect(readBody({ type: "doc", content: [stored] }, "a").content).toEqual([
    { type: "paragraph", content: [{ type: "text", text: "Here", marks: [{ type: "bold" }] }] },
  ]);
});

test("a draft stored before links and embeds were limited keeps its words, and a file with them is refused", () => {
  const linked = (text: string, href: string) => ({
    type: "paragraph",
    content: [{ type: "text", text, marks: [{ type: "bold" }, { type: "link", attrs: { href } }] }],
  });
  const stored = {
    type: "doc",
    content: [
      linked("Wire", "https://ana@host.example/x"),
      linked("Story", "/world/..//story"),
      { type: "embed", attrs: { url: "https://ana@host.example/film", title: "Film", caption: null } },
    ],
  };
  const plain = (text: string) => ({ type: "paragraph", content: [{ type: "text", text, marks: [{ type: "bold" }] }] });
  expect(storedBody.parse(stored).content).toEqual([
    plain("Wire"),
    plain("Story"),
    paragraph("Film https://ana@host.example/film"),
  ]);
  for (const block of stored.content) {
    expect(flattenedBody.safeParse({ type: "doc", content: [block] }).success).toBe(false);
  }
});

test("plain text has the words of every block and no markup", () => {
  const all = body(
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Head" }] },
    { type: "bulletList", content: [{ type: "listItem", content: [paragraph("Item")] }] },
    { type: "blockquote", attrs: { attribution: "Ana" }, content: [paragraph("Said")] },
    { type: "factBox", attrs: { title: "Box" }, content: [paragraph("Fact")] },
    { type: "table", content: [{ type: "tableRow", content: [{ type: "tableCell", content: [paragraph("Cell")] }] }] },
    { type: "embed", attrs: { url: "https://example.org/x", title: "Film" } },
    { type: "alsoRead", attrs: { articleId: "other" } },
    { type: "horizontalRule" },
  );
  expect(plainTextOf(all)).toBe("Head\nItem\nSaid\nAna\nBox\nFact\nCell");
  expect(referencesOf(all)).toEqual({ mediaIds: [], articleIds: ["other"] });
});

test("an excerpt is whole sentences of the standfirst", () => {
  const standfirst = "Dr. Osei of the port said so. The crews agreed.";
  expect(excerptOf({ headline: "Crews agree", standfirst, plainText: "Other.", language: "en" })).toBe(standfirst);
  expect(sentencesOf(standfirst, "en")).toHaveLength(2);
});

test("an excerpt ends with the last sentence that keeps it within 200 characters, or with its first one", () => {
  const sentence = (length: number) => `It ${"r".repeat(length - 9)}ained.`; // so many characters
  const of = (...lengths: number[]) => {
    const plainText = lengths.map(sentence).join(" ");
    return excerptOf({ headline: "Rain", standfirst: null, plainText, language: "en" }).length;
  };
  expect(of(60, 60, 60, 60, 60)).toBe(182);
  expect(of(60, 139, 60)).toBe(200);
  expect(of(60, 140, 60)).toBe(60);
  expect(of(250, 60)).toBe(250);
});

test("an excerpt never repeats the headline and never cuts a word", () => {
  const sentence = fc.lorem({ mode: "sentences", maxCount: 6 });
  fc.assert(
    fc.property(sentence, fc.lorem({ maxCount: 6 }), (text, headline) => {
      const excerpt = excerptOf({ headline, standfirst: null, plainText: `${headline}.\n${text}`, language: "en" });
      expect(sentencesOf(excerpt, "en").some((each) => repeats(headline)(each))).toBe(false);
      expect(excerpt === "" || /[.!?…]$/.test(excerpt)).toBe(true);
      if (excerpt.endsWith("…")) expect(text.split(/\W+/)).toContain(excerpt.slice(0, -1).split(/\W+/).at(-1));
    }),
  );
});

test("a paragraph that repeats the standfirst is not shown again", () => {
  const kept = withoutRepeatedStandfirst(
    body(paragraph(" The talks  ended. "), paragraph("More.")),
    "The talks ended.",
  );
  expect(plainTextOf(kept)).toBe("More.");
});

test("words are counted by the rules of the language", () => {
  expect(wordCountOf("Two words.", "en")).toBe(2);
  expect(wordCountOf("今日は良い天気です", "ja")).toBeGreaterThan(2);
  for (const text of [
    "Don’t pay 3,000.50 a well-known man’s U.S. firm, e.g. café No_1.",
    "قال إنّ الوزيرَ لم يصل.",
    "Ще б пак! 12–14",
  ]) {
    const segments = [...new Intl.Segmenter("en", { granularity: "word" }).segment(text)];
    expect(wordCountOf(text, "en")).toBe(segments.filter(({ isWordLike }) => isWordLike).length);
  }
  expect(readingMinutesOf(0)).toBe(1);
  expect(readingMinutesOf(238 * 3)).toBe(3);
});

test("what lists need is derived from the body", () => {
  const article = { headline: "H", standfirst: null, language: "en", body: body(paragraph("It rained. It stopped.")) };
  expect(derivedFromBody(article)).toEqual({
    plainText: "It rained. It stopped.",
    searchText: "'h':1A 'it':26D,28D 'rained':27D 'stopped':29D",
    excerpt: "It rained. It stopped.",
    wordCount: 4,
  });
});

test("an embed names its provider, and only known ones get a frame", () => {
  expect(embedOf("https://youtu.be/aqz-KE-bpKQ")).toEqual({
    provider: "YouTube",
    frame: "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1",
  });
  expect(embedOf("https://www.youtube.com/watch?v=%22onload").frame).toBeNull();
  expect(embedOf("https://evilyoutube.com/watch?v=aqz-KE-bpKQ").frame).toBeNull();
});

test("a text has one mark of each type, the first", () => {
  const bold = Array.from({ length: 20_000 }, () => ({ type: "bold" }));
  const links = ["/a", "/b"].map((href) => ({ type: "link", attrs: { href } }));
  const content = [{ type: "text", text: "word", marks: [...links, ...bold] }];
  expect(block.parse({ type: "paragraph", content })).toEqual({
    type: "paragraph",
    content: [{ type: "text", text: "word", marks: [links[0], { type: "bold" }] }],
  });
});

test("a paragraph of more than 10,000 line breaks is refused in a sentence", () => {
  const content = [{ type: "text", text: "a\u2028".repeat(10_001) }];
  expect(block.safeParse({ type: "paragraph", content }).error?.issues[0]?.message).toMatch(/^Split this paragraph/);
});
