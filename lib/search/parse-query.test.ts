import fc from "fast-check";
import { expect, test } from "vitest";
import { longestQuery, mostWords, parseQuery } from "./parse-query";
import { formsOf, headlineQueryOf, type Reading, tsqueryOf, withoutPhrases } from "./tsquery";

const stops = new Set(["the", "who", "a", "s"]);
const english: Reading = (form) => (stops.has(form) ? null : form.replace(/(?:ed|s)$/, ""));
const read = (text: string) => tsqueryOf(parseQuery(text), [english]);

test("words are all looked for, as they are written and by their stems", () => {
  expect(read("ferry crews")).toBe("'ferry' & ('crews' | 'crew')");
});

test.each([
  '"cheered crew"',
  "“cheered crew”",
  "„cheered crew“",
  "«cheered crew»",
  "»cheered crew«",
  "「cheered crew」",
])("%s is a phrase", (text) => {
  expect(read(text)).toBe("(('cheered' | 'cheer') <1> 'crew')");
});

test("a minus directly before a word or a quote excludes it, and no other minus does", () => {
  expect(read("ferry -crew")).toBe("'ferry' & !'crew'");
  expect(read('ferry -"old crew"')).toBe("'ferry' & !('old' <1> 'crew')");
  expect(read("ferry - crew")).toBe("'ferry' & 'crew'");
  expect(read(`ferry ${"-".repeat(40)}`)).toBe("'ferry'");
  expect(read("-".repeat(33))).toBeNull();
});

test("OR in capitals needs one of its sides, and is a word at either end", () => {
  expect(read("old ferry OR boat")).toBe("'old' & ('ferry' | 'boat')");
  expect(read("ferry or boat")).toBe("'ferry' & 'or' & 'boat'");
  expect(read("OR")).toBe("'or'");
});

test("stop words count where nothing else is there, and in quotes", () => {
  expect(read("the ferry")).toBe("'ferry'");
  expect(read("The Who")).toBe("'the' & 'who'");
  expect(read('"The Who" ferry')).toBe("('the' <1> 'who') & 'ferry'");
  expect(read('"ferry the crew"')).toBe("(('ferry' <1> 'the' <1> 'crew') | ('ferry' <2> 'crew'))");
});

test("what is joined is looked for as its parts and as one word", () => {
  expect(read("Covid–19")).toBe("(('covid' <1> '19') | 'covid19')");
  expect(read("covid19")).toBe("(('covid' <1> '19') | 'covid19')");
  expect(read("Marta's")).toBe("(('marta' <1> 's') | 'marta' | ('martas' | 'marta'))");
});

test("a run of a script without spaces is looked for by its words, each as a phrase of pairs", () => {
  expect(read("港口")).toBe("'港口'");
  expect(read("港")).toBe("'港':*");
  expect(read("フェリーが再開")).toBe("('フェ' <1> 'ェリ' <1> 'リー') & '再開'");
});

test("each language reads all of the query", () => {
  const german: Reading = (form) => (form === "die" ? null : form);
  expect(tsqueryOf(parseQuery("die boats"), [english, german])).toBe("('die' & ('boats' | 'boat') | 'boats')");
});

test("the words of phrases can be looked for without their places, and then nothing is excluded", () => {
  expect(withoutPhrases(parseQuery('ferry "cheered crew" -"old boat"'), [english])).toBe(
    "'ferry' & (('cheered' | 'cheer') & 'crew')",
  );
  expect(withoutPhrases(parseQuery("ferry crew"), [english])).toBeNull();
});

test("a whole headline is one phrase, whatever stands between its words", () => {
  expect(headlineQueryOf(parseQuery("Ferry returns - crew"))).toBe("('ferry':A <1> 'returns':A <1> 'crew':A)");
});

test("whatever is typed, the number of words and their length are bounded", () => {
  const typed = fc.oneof(
    fc.string({ unit: "binary", maxLength: 600 }),
    fc
      .array(fc.constantFrom('"', "-", "OR ", " ", "a", "港", "“", "”", "'", "\\", "19", "."), {
        maxLength: 600,
        size: "max",
      })
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const query = parseQuery(text);
      const words = [...query.required.flat(), ...query.excluded].flatMap(({ spellings }) => spellings[0] ?? []);
      expect(words.length).toBeLessThanOrEqual(2 * mostWords);
      expect(formsOf(query).every((form) => /^[\p{L}\p{M}\p{N}]+$/u.test(form))).toBe(true);
      if (text.length > longestQuery) expect(query.isCut).toBe(true);
    }),
  );
});
