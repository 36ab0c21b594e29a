import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeFields } from "./merge-fields";

const labels = { alt: "Alt text", credit: "Credit", takenAt: "Taken" };
type Fields = { alt: string; credit: string; takenAt: Date | null };
const opened = { alt: "", credit: "", takenAt: null };

const merge = (sent: Fields, stored: Fields, changed: string[]) =>
  mergeFields({ sent, base: { opened, changed } }, stored, labels);

test("a form that is older than a colleague’s save writes only the fields that its user changed", () => {
  const theirs = { ...opened, alt: "A pier" };
  expect(merge({ ...opened, credit: "AP" }, theirs, ["credit"])).toEqual({ ok: true, value: { credit: "AP" } });
});

test("a field that two people changed differently is refused with its name and the stored value", () => {
  expect(merge({ ...opened, alt: "A quay", credit: "AP" }, { ...opened, alt: "A pier" }, ["alt", "credit"])).toEqual({
    ...{ ok: false, reason: "invalid", stored: { alt: "A pier" } },
    message: "Someone else changed “Alt text” to “A pier”. Save again to overwrite it with your version.",
  });
});

test("two people who made the same change both save it", () => {
  const at = new Date("2026-11-30T10:15:00Z");
  const same = { ...opened, alt: "A pier", takenAt: at };
  expect(merge(same, { ...same, takenAt: new Date(at) }, ["alt", "takenAt"])).toMatchObject({ ok: true });
});

test("a stored time with seconds is no change of somebody else’s", () => {
  const stored = { ...opened, takenAt: new Date("2026-11-30T10:15:32Z") };
  const base = { opened: { ...opened, takenAt: "2026-11-30T10:15:32.000Z" }, changed: ["takenAt"] };
  const sent = { ...opened, takenAt: null };
  expect(mergeFields({ sent, base }, stored, labels)).toEqual({ ok: true, value: { takenAt: null } });
});

test("no merge loses what somebody else saved, and a refused one is accepted when it is sent again", () => {
  const fields = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.constantFrom("", "x", "y"), {
    ...{ minKeys: 3, maxKeys: 3, noNullPrototype: true },
  });
  const named = { a: "A", b: "B", c: "C" };
  fc.assert(
    fc.property(fields, fields, fields, (opened, mine, stored) => {
      const changed = Object.keys(mine).filter((field) => mine[field] !== opened[field]);
      const answer = mergeFields({ sent: mine, base: { opened, changed } }, stored, named);
      const isLost = (field: string) => stored[field] !== opened[field] && stored[field] !== mine[field];
      expect(answer.ok).toBe(!changed.some(isLost));
      if (answer.ok) expect(Object.keys(answer.value).sort()).toEqual(changed.sort());
      const seen = { opened: { ...opened, ...(answer.ok ? {} : { ...stored }) }, changed };
      expect(mergeFields({ sent: mine, base: seen }, stored, named)).toMatchObject({ ok: true });
    }),
  );
});
