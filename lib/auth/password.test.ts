import { expect, test } from "vitest";
import { generatedPassword, passwordFault } from "./password";

const about = ["Ana Lima", "ana@example.com", "The Meridian"];

test.each([
  ["elevenchars", /at least 12/],
  ["x".repeat(129), /at most 128/],
  ["correct-meridian-horse", /Don’t use your name/],
  ["lima-correct-horse", /Don’t use your name/],
  ["Password1234!", /too common/],
  ["qwertyuiop1234", /too common/],
  ["aaaaaaaaaaaaaaaa", /too common/],
])("%s is refused in a sentence", (password, sentence) => {
  expect(passwordFault(password, about)).toMatch(sentence);
});

test("three words are a password, and so is a generated one", () => {
  expect(passwordFault("kettle otter gravel", about)).toBeNull();
  expect(passwordFault(generatedPassword(), about)).toBeNull();
  expect(generatedPassword()).toHaveLength(20);
});
