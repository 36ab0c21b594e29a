import fc from "fast-check";
import { expect, test } from "vitest";
import type { ArticleContent } from "../article-content";
import type { Block } from "../body/schema";
import { anyContent, article, paragraph } from "../testing/contents";
import { checkCopy } from "./check-copy";
import type { Known } from "./finding";

const rights = { rights: "held", rightsEnd: "" } as const;
const picture = { alt: "A crane", decorative: false, credit: "Ana Silva", width: 2000, ...rights };
const known: Known = {
  pictures: {
    good: picture,
    bare: { ...picture, alt: " ", credit: "" },
    ornament: { ...picture, alt: "", decorative: true },
    past: { ...picture, rights: "ended", rightsEnd: "1 May 2026" },
    soon: { ...picture, rights: "ending", rightsEnd: "1 May 2027" },
    small: { ...picture, width: 1199 },
  },
  articles: { live: "live", gone: "gone" },
  authorNames: ["Maria Schmidt"],
};
const sound: Partial<ArticleContent> = {
  headline: "Crews agree to return",
  standfirst: "The port opens on Friday.",
  sectionId: "world",
  leadPictureId: "good",
  authorIds: ["maria"],
};
const check = (fields: Partial<ArticleContent>, ...blocks: (string | Block)[]) =>
  checkCopy(article(blocks.length > 0 ? blocks : ["The talks ended."], { ...sound, ...fields }), known);
const rules = (fields: Partial<ArticleContent>, ...blocks: (string | Block)[]) =>
  check(fields, ...blocks).map(({ rule }) => rule);
/** What is found in a paragraph of a sound article. */
const inText = (text: string, language = "en-GB") => rules({ language }, text);
const fixed = (text: string, language = "en-GB") =>
  check({ language }, text).reduce((mended, { fix }) => (fix ? mended.replace(fix.from, fix.to) : mended), text);

const figure = (mediaId: string): Block => ({ type: "figure", attrs: { mediaId, caption: null, size: "column" } });
const gallery = (...ids: string[]): Block => ({
  type: "gallery",
  attrs: { items: ids.map((mediaId) => ({ mediaId, caption: null })) },
});
const alsoRead = (articleId: string): Block => ({ type: "alsoRead", attrs: { articleId } });
const heading = (text: string): Block => ({
  type: "heading",
  attrs: { level: 2 },
  content: text === "" ? [] : [{ type: "text", text }],
});

test("a sound article has nothing to mend", () => {
  expect(check({})).toEqual([]);
  const all = ["The talks ended.", figure("good"), gallery("good", "ornament"), alsoRead("live"), heading("After")];
  expect(check({ slug: "crews-agree", kicker: "PORTO" }, ...all)).toEqual([]);
});

test("whatever an article holds, every finding has an id of its own and a sentence", () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      const found = checkCopy(content, known);
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      for (const { message } of found) expect(message).toMatch(/^\p{Lu}.*\.$/u);
      expect(checkCopy(structuredClone(content), known)).toEqual(found);
    }),
  );
});

test("no headline, no section, no words: errors, each at its field", () => {
  const found = check({ headline: " ", sectionId: null }, "");
  expect(found.map(({ id, severity }) => [id, severity])).toEqual([
    ["headline-missing:headline", "error"],
    ["section-missing:sectionId", "error"],
    ["body-without-words:body", "error"],
  ]);
});

test("a picture whose rights have ended must go; one whose rights end soon is told of", () => {
  expect(rules({ leadPictureId: "past" })).toEqual(["rights-ended"]);
  expect(rules({}, "Text.", gallery("good", "soon", "past"))).toEqual(["rights-ended", "rights-ending"]);
  const [ended, ending] = check({ leadPictureId: "soon" }, "Text.", figure("past"));
  expect(ended).toMatchObject({ severity: "error", place: { kind: "block", index: 1 } });
  expect(ending).toMatchObject({ severity: "warning", place: { kind: "field", field: "leadPictureId" } });
  expect(ended?.message).toContain("end on 1 May 2026");
});

test("a picture story needs no words; another story with only pictures does", () => {
  const captioned: Block = { type: "figure", attrs: { mediaId: "good", caption: "A crane", size: "wide" } };
  expect(rules({ kind: "picture_story" }, captioned)).toEqual([]);
  expect(rules({}, captioned)).toEqual(["body-without-words"]);
});

test("a malformed slug is an error with a mend; an empty one is made later, and any script is good", () => {
  expect(check({ slug: "Crews--agree!" })[0]).toMatchObject({
    rule: "slug-malformed",
    severity: "error",
    fix: { from: "Crews--agree!", to: "crews-agree" },
  });
  expect(check({ slug: "Par\u00adliament sits" })[0]?.fix).toEqual({
    from: "Par\u00adliament sits",
    to: "parliament-sits",
  });
  for (const slug of ["", "crews-agree", "新闻-2"]) expect(rules({ slug })).toEqual([]);
});

test("a picture without description or credit is found wherever it stands; a decorative one needs no description", () => {
  expect(rules({ leadPictureId: "bare" })).toEqual(["alt-missing", "credit-missing"]);
  expect(check({ leadPictureId: "bare" }, "Text.").map(({ pictureId }) => pictureId)).toEqual(["bare", "bare"]);
  expect(check({}, "Text.", figure("bare"), gallery("good", "bare")).map(({ id }) => id)).toEqual([
    "alt-missing:1",
    "alt-missing:2",
    "credit-missing:1",
    "credit-missing:2",
  ]);
  expect(rules({}, "Text.", figure("ornament"))).toEqual([]);
});

test("a picture that isn't in the library is an error", () => {
  expect(rules({ leadPictureId: "lost" }, "Text.", figure("constructor"))).toEqual([
    "picture-unknown",
    "picture-unknown",
  ]);
});

test("the lead picture is there, and 1,200 pixels wide", () => {
  expect(rules({ leadPictureId: null })).toEqual(["lead-missing"]);
  expect(rules({ leadPictureId: "small" })).toEqual(["lead-narrow"]);
  expect(rules({}, "Text.", figure("small"))).toEqual([]);
});

test("‘also read’ leads to a live article, and is a block", () => {
  expect(rules({}, "Text.", alsoRead("gone"), alsoRead("unknown"))).toEqual(["also-read-gone", "also-read-gone"]);
  expect(inText("ALSO READ: Crews agree")).toEqual(["also-read-typed"]);
  expect(inText("Also, read the small print: it matters.")).toEqual([]);
});

test("headlines fit search and phones", () => {
  const words = (length: number) =>
    "word "
      .repeat(length)
      .slice(0, length - 1)
      .concat("s");
  expect(rules({ headline: words(111), cardHeadline: "Short" })).toEqual(["headline-long"]);
  expect(rules({ headline: words(110), cardHeadline: "Short" })).toEqual([]);
  expect(rules({ headline: words(71) })).toEqual(["card-headline-long"]);
  expect(rules({ headline: words(70) })).toEqual([]);
  expect(rules({ cardHeadline: words(71) })).toEqual(["card-headline-long"]);
});

test("a standfirst is there, short, and not said again", () => {
  expect(rules({ standfirst: null })).toEqual(["standfirst-missing"]);
  expect(rules({ standfirst: "é".repeat(301) })).toEqual(["standfirst-long"]);
  expect(rules({ standfirst: "é".repeat(300) })).toEqual([]);
  expect(check({}, "The port opens on Friday", "More.")[0]?.id).toBe("standfirst-repeated:0");
});

test("news has a byline: an author or a credit", () => {
  expect(rules({ authorIds: [] })).toEqual(["byline-missing"]);
  expect(rules({ authorIds: [], credit: "Agencies" })).toEqual([]);
});

test("a heading has words", () => {
  expect(rules({}, "Text.", heading(""))).toEqual(["heading-empty"]);
});

test("a name spelled two ways is found, and mended where one spelling is clearly the slip", () => {
  const found = check({}, "Anton Gerhard spoke.", "Then Anton Gerhard left.", "Later Anton Gerhrad came back.");
  expect(found).toMatchObject([
    { rule: "names-alike", place: { kind: "block", index: 2 }, fix: { from: "Anton Gerhrad", to: "Anton Gerhard" } },
  ]);
  expect(check({}, "Anton Gerhard spoke.", "Anton Gerhart left.")[0]?.fix).toBeUndefined();
  expect(check({}, "Maria Schmitt reports.")[0]?.fix).toEqual({ from: "Maria Schmitt", to: "Maria Schmidt" });
  expect(inText("Сергей Петренко и Сергей Петринко", "ru")).toEqual(["names-alike"]);
});

test("two names that only look alike are left alone", () => {
  for (const text of [
    "North Korea and South Korea met.",
    "A Prime Minister met other Prime Ministers.",
    "Anton Gerhard’s car and Anton Gerhard met.",
    "Peter Clark and Simon Clark met.",
  ]) {
    expect(inText(text), text).toEqual([]);
  }
  expect(inText("Иван Петренко сказал Ивану Петренку", "ru")).toEqual([]);
});

test("quotation marks have partners", () => {
  for (const text of ["“We agree, he said.", "We agree,” he said.", 'He said "yes.', "«Да, сказал он.", "「はい"]) {
    expect(inText(text), text).toEqual(["quotes-unbalanced"]);
  }
  for (const text of [
    "“We don’t agree,” he said.",
    'A 6" nail.',
    "„Ja“, sagte er.",
    "„Tak”, rzekł.",
    "»Ja«, sagte er.",
  ]) {
    expect(inText(text), text).toEqual([]);
  }
  expect(inText("”Ja”, sade han.", "sv")).toEqual([]);
  expect(rules({}, "“We agree.", "“We go back on Friday,” he said.")).toEqual([]);
});

test("doubled punctuation and spaces, and a space before a comma, are found and mended", () => {
  const cases: [string, string, string][] = [
    ["It ended,, he said.", "punctuation-doubled", "It ended, he said."],
    ["It ended.. Then rain.", "punctuation-doubled", "It ended. Then rain."],
    ["It  ended.", "space-doubled", "It ended."],
    ["It ended , he said.", "space-before-comma", "It ended, he said."],
    ["(Joe)Biden spoke.", "space-after-bracket", "(Joe) Biden spoke."],
    ["It was the end.Next came rain.", "space-after-stop", "It was the end. Next came rain."],
    ["على نهاية.بداية جديدة", "space-after-stop", "على نهاية. بداية جديدة"],
    ["It was WEdnesday.", "capitals-slipped", "It was Wednesday."],
  ];
  for (const [text, rule, mended] of cases) {
    expect(inText(text), text).toEqual([rule]);
    expect(fixed(text), text).toBe(mended);
    expect(inText(mended), mended).toEqual([]);
  }
});

test("ellipses, addresses, abbreviations and bracketed parts of words are left alone", () => {
  for (const text of [
    "Well... he said.",
    "See https://example.org/a..b,,c or www.Example.Org now.",
    "The U.S. Army and e.g. St. John.",
    "The (over)reaction of (s)he.",
    "About 1.5 and 2,000.",
    "第一（上）第二。今日は良い天気です。明日も。",
    "乔(Joe)拜登说。",
  ]) {
    expect(inText(text), text).toEqual([]);
  }
});

test("words in capitals are found, but not acronyms, datelines or other scripts", () => {
  expect(check({}, "It was a HUGE and TERRIBLE shock to PORTERS.")[0]?.message).toBe(
    "Check the capitals in “TERRIBLE”, “PORTERS”. Write only acronyms in capitals.",
  );
  for (const text of [
    "LONDON (AP) — The UNESCO list.",
    "The port board (ABCDE) met.",
    "The ABCDE met. Then ABCDE left.",
    "MPhil students and NATO MPs.",
    "وزير الخارجية",
    "日本語の記事",
  ]) {
    expect(inText(text), text).toEqual([]);
  }
});

test("a long article full of names is checked in a moment", () => {
  const letters = (at: number) => [...String(at)].map((digit) => "abcdefghij".charAt(Number(digit))).join("");
  const blocks = Array.from({ length: 2000 }, (_, at) =>
    paragraph(`Nema${letters(at)} Person${letters(at * 7)} left.`),
  );
  const before = process.cpuUsage();
  check({}, ...blocks);
  expect(process.cpuUsage(before).user).toBeLessThan(4_000_000); // microseconds: an eighth of it here
});
