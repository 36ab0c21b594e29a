import { expect, test } from "vitest";
import { withCuts } from "./passage";

const marks = /[<>]/g;

test.each([
  ["whole text in Japanese", "<港>が再開した。", "港が再開した。", "<港>が再開した。"],
  ["sentence in Chinese", "两艘<船>！", "港口重新开放。两艘船！真的", "两艘<船>！"],
  ["sentence in Arabic", "هل أبحرت <السفن>؟", "فتح الميناء. هل أبحرت السفن؟ نعم", "هل أبحرت <السفن>؟"],
  ["sentence in Hindi", "<नाव> चली।", "बंदरगाह खुला। नाव चली।", "<नाव> चली।"],
  ["sentence in brackets", "「<行く>。」", "彼は言った。「行く。」", "「<行く>。」"],
  [
    "paragraph without a full stop",
    "the <boats> lie still",
    "Harbour\nthe boats lie still\nAfter it",
    "the <boats> lie still",
  ],
])("a %s has no ellipsis", (_, passage, text, expected) => {
  expect(withCuts(passage, text, marks)).toBe(expected);
});

test.each([
  ["再開した。<船>は", "港が再開した。船は二隻。", "… 再開した。<船>は …"],
  ["<Pilot> woke, and", "At sea the Pilot woke, and slept again.", "… <Pilot> woke, and …"],
  [
    "The <pilot> woke … slept <again>.",
    "The pilot woke, and he slept again. Later he left.",
    "The <pilot> woke … slept <again>.",
  ],
])("%s begins or ends within a sentence, and says so there", (passage, text, expected) => {
  expect(withCuts(passage, text, marks)).toBe(expected);
});

test("no passage has no ellipsis", () => {
  expect(withCuts("", "A text.", marks)).toBe("");
});
