import { expect, test } from "vitest";
import { decodeText } from "./decode-text";

test("bytes of Windows-1252 keep their dashes, quotation marks and euros", () => {
  const bytes = Buffer.from([0x93, 0x48, 0x69, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35, 0x20, 0x97, 0x20, 0xe9, 0x85]);
  expect(decodeText(bytes)).toBe("“Hi” – €5 — é…");
  expect(decodeText(Buffer.from([0x81, 0xff]))).toBe("ÿ");
});

test("bytes of UTF-8 are read as such", () => {
  expect(decodeText(Buffer.from("“Olá” – 船"))).toBe("“Olá” – 船");
});
