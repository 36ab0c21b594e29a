import { expect, test } from "vitest";
import { done } from "@/lib/newsroom/outcome";
import { nextOpened } from "./form-base";

const opened = { alt: "", credit: "" };

test("a form compares its saved fields with what was saved", () => {
  expect(nextOpened(opened, done({ credit: "AP" }))).toEqual({ alt: "", credit: "AP" });
});

test("after a refusal that shows a colleague’s words, they are what the next save replaces", () => {
  const refusal = { ok: false, reason: "invalid", message: "", stored: { alt: "A pier" } } as const;
  expect(nextOpened(opened, refusal)).toEqual({ alt: "A pier", credit: "" });
  expect(nextOpened(opened, { ok: false, reason: "invalid", message: "" })).toEqual(opened);
});
