import { expect, test } from "vitest";
import { readQuery } from "./read-query";

test("a search for nothing is read without a database, as a build reads it", async () => {
  const open = () => {
    throw new Error("a build has no database");
  };
  for (const typed of ["", " ", "—"]) expect((await readQuery(open, typed)).readings).toHaveLength(1);
});
