import { expect, test } from "vitest";
import { passkeySentenceOf, sentenceOf } from "./sign-in-sentences";

const siteUrl = "https://news.example";

test("only a wrong password is called one", () => {
  for (const status of [0, 400, 403, 404, 429, 500])
    expect(sentenceOf(status, siteUrl)).not.toContain("Wrong email or password");
  expect(sentenceOf(401, siteUrl)).toContain("Wrong email or password");
});

test("a sign-in from an address that is not the desk’s names the desk’s own", () => {
  expect(sentenceOf(403, siteUrl)).toContain("Open https://news.example");
  expect(passkeySentenceOf(403, siteUrl)).toContain("Open https://news.example");
  expect(passkeySentenceOf(401, siteUrl)).toContain("No passkey");
});
