import { expect, test } from "vitest";
import { decodeText, decodeUtf8 } from "./decode-text";

test("bytes of Windows-1252 keep their dashes, quotation marks and euros", () => {
  const bytes = Buffer.from([0x93, 0x48, 0x69, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35, 0x20, 0x97, 0x20, 0xe9, 0x85]);
  expect(decodeText(bytes)).toBe("“Hi” – €5 — é…");
  expect(decodeText(Buffer.from([0x81, 0xff]))).toBe("ÿ");
});

test("bytes of UTF-8 are read as such", () => {
  expect(decodeText(Buffer.from("“Olá” – 船"))).toBe("“Olá” – 船");
});

test("bytes that are declared to be UTF-8 are read as such, without the character that their end cuts", () => {
  expect(decodeUtf8(Buffer.from("Żółć 船").subarray(0, -1))).toBe("Żółć ");
  expect(decodeUtf8(Buffer.from([0x5a, 0xff, 0xc5, 0xbb]))).toBe("Z\ufffdŻ");
  expect(decodeUtf8(Buffer.from("Café"))).toBe("Café");
});
