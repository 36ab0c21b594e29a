import fc from "fast-check";
import { expect, test } from "vitest";
import { safeHref } from "../body/inline";
import { isSecureAddress, webAddress } from "./web-address";

test.each([
  "https://news.example.org",
  "https://news.example.org:8443/a?b=c@d#e@f",
  "https://example.org/@someone@social.example",
])("%s is taken", (address) => {
  expect(isSecureAddress(address)).toBe(true);
  expect(safeHref.safeParse(address).success).toBe(true);
});

test.each([
  "https://user:secret@example.org/",
  "https://user@example.org/",
  "https://:secret@example.org/",
  "https://bank.example\\@evil.example@other.example/",
  "https://bank.example%40evil.example@other.example/",
])("%s is refused wherever an address is taken", (address) => {
  expect(isSecureAddress(address)).toBe(false);
  expect(webAddress("no").safeParse(address).success).toBe(false);
  expect(safeHref.safeParse(address).success).toBe(false);
});

test.each([
  "http://example.org",
  "https:example.org",
  "javascript:alert(1)",
  "//example.org",
  "/a",
  "",
])("%j is no whole address on HTTPS", (address) => {
  expect(isSecureAddress(address)).toBe(false);
});

test("no address is taken that a browser would send a user with", () => {
  const parts = fc.constantFrom("https://", "http://", "user", ":", "@", "/", "\\", "?", "#", "a.example", "%40", "\t");
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 8 }), (some) => {
      const address = some.join("");
      if (!safeHref.safeParse(address).success || !URL.canParse(address)) return;
      const { username, password } = new URL(address);
      expect(username + password).toBe("");
    }),
    { numRuns: 2000 },
  );
});
