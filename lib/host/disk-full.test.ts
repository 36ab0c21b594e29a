import { expect, test } from "vitest";
import { isDiskFull } from "./disk-full";

const failed = (properties: object) => Object.assign(new Error("failed"), properties);

test.each([
  ["a file system", failed({ code: "ENOSPC" })],
  ["a quota of a file system", failed({ code: "EDQUOT" })],
  ["PostgreSQL", failed({ code: "53100" })],
  [
    "PostgreSQL, through Prisma",
    failed({ code: "P2010", meta: { driverAdapterError: { cause: { originalCode: "53100" } } } }),
  ],
  ["an S3 store by its error's name", failed({ name: "XMinioStorageFull" })],
  ["an S3 store by its status", failed({ $metadata: { httpStatusCode: 507 } })],
  ["an error around another", new Error("rendering failed", { cause: failed({ code: "ENOSPC" }) })],
])("a full disk is recognised from %s", (_, error) => {
  expect(isDiskFull(error)).toBe(true);
});

test.each([
  [failed({ code: "ENOENT" })],
  [failed({ code: "P2002" })],
  ["ENOSPC"],
  [null],
  [undefined],
])("%s is no full disk", (error) => {
  expect(isDiskFull(error)).toBe(false);
});

test("an error that wraps itself is read to an end", () => {
  const error = failed({});
  error.cause = error;
  expect(isDiskFull(error)).toBe(false);
});
