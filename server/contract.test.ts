import { expect, test } from "vitest";
import { type MadePage, readMade, writeMade } from "./contract";

const page: MadePage = {
  ...{ kind: "page", status: 200, headers: { "content-type": "text/html" }, tags: ["article:ä"], storyId: "ä" },
  ...{ modifiedAt: 1, madeAt: 2, position: "3:3:", isKept: true, etag: "e" },
  bytes: { br: Buffer.from([0, 255]), gzip: Buffer.from([]), identity: Buffer.from("Fähre") },
};

test("a page comes out as it went in", () => {
  expect(readMade(writeMade(page))).toEqual(page);
  expect(readMade(writeMade({ kind: "short", status: 301, location: "/world" }))).toEqual({
    ...{ kind: "short", status: 301, location: "/world" },
  });
});

test("what is cut short anywhere is refused", () => {
  const whole = writeMade(page);
  for (let length = 0; length < whole.byteLength; length++) expect(() => readMade(whole.subarray(0, length))).toThrow();
});
