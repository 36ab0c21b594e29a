import { expect, test } from "vitest";
import { type FrontNames, frontChanges } from "./difference";
import { type FrontDocument, plainPin, wholeDocument } from "./document";
import { homeLayout } from "./layout";
import { apply, type Operation } from "./operations";

const layout = homeLayout([]);
const names: FrontNames = {
  layout,
  headlineOf: (id) => id.toUpperCase(),
  storylineOf: () => "The saga",
  timeOf: (instant) => instant.slice(11, 16),
};
const after = (document: FrontDocument, ...operations: Operation[]): FrontDocument =>
  operations.reduce((document, operation) => {
    const outcome = apply(document, operation);
    if (!outcome.ok) throw new Error(outcome.message);
    return outcome.value;
  }, document);
const add = (id: string, slot = "secondary", position = 99): Operation => ({
  ...{ kind: "add", slot, position },
  pin: plainPin(id, id),
});
const before = after(wholeDocument(null, layout), add("a"), add("b"), add("c"), add("d"));

test("what did not change is not told", () => {
  expect(frontChanges(before, structuredClone(before), names)).toEqual([]);
});

test("what came, went, moved and changed is told in words", () => {
  const now = after(
    before,
    add("e", "lead"),
    { kind: "remove", pinId: "a" },
    { kind: "move", pinId: "b", slot: "strip", position: 0 },
    { kind: "edit", pinId: "c", change: { headline: "Sea", endsAt: "2026-11-24T18:00:00.000Z" }, opened: {} },
    { kind: "setFill", slot: "strip", fill: { kind: "storyline", storylineId: "s" } },
    { kind: "setStaleAfter", slot: "lead", staleAfterHours: 6 },
  );
  expect(frontChanges(before, now, names)).toEqual([
    { about: "“A”", before: "Secondary, position 1", after: null },
    { about: "“B”", before: "Secondary, position 2", after: "Strip, position 1" },
    { about: "“C”, headline", before: null, after: "Sea" },
    { about: "“C”, ends", before: null, after: "18:00" },
    { about: "“E”", before: null, after: "Lead, position 1" },
    { about: "Lead, flagged", before: "never", after: "when older than 6 h" },
    { about: "Strip, rule", before: "the newest articles", after: "the storyline The saga" },
  ]);
});

test("a new order is told as such", () => {
  const now = after(before, { kind: "move", pinId: "d", slot: "secondary", position: 0 });
  expect(frontChanges(before, now, names)).toEqual([
    { about: "Secondary, order", before: "“A”, “B”, “C”, “D”", after: "“D”, “A”, “B”, “C”" },
  ]);
});
