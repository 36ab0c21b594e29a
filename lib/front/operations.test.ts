import fc from "fast-check";
import { expect, test } from "vitest";
import { type FrontDocument, pinsOf, plainPin, wholeDocument } from "./document";
import { homeLayout } from "./layout";
import { apply, type Operation } from "./operations";

const layout = homeLayout([
  { id: "world", name: "World" },
  { id: "science", name: "Science" },
]);
const keys = layout.map(({ key }) => key);

const pinId = fc.constantFrom("a", "b", "c", "d", "e", "f");
const slot = fc.constantFrom(...keys, "nowhere", "__proto__");
const position = fc.nat(8);
const time = fc.constantFrom(null, "2026-11-24T10:00:00.000Z", "2026-11-24T18:00:00.000Z");
const change = fc.record(
  { headline: fc.constantFrom(null, "Other"), startsAt: time, endsAt: time },
  { requiredKeys: [] },
);
const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({ kind: fc.constant("add" as const), slot, position, pin: pinId.map((id) => plainPin(id, `of-${id}`)) }),
  fc.record({ kind: fc.constant("remove" as const), pinId }),
  fc.record({ kind: fc.constant("move" as const), pinId, slot, position }),
  fc.record({ kind: fc.constant("edit" as const), pinId, change, opened: change }),
  fc.record({ kind: fc.constant("setFill" as const), slot, fill: fc.constant({ kind: "mostRead" as const }) }),
  fc.record({ kind: fc.constant("setStaleAfter" as const), slot, staleAfterHours: fc.constantFrom(null, 6) }),
);

const idsOf = (document: FrontDocument): string[] => pinsOf(document).map(({ id }) => id);
const applied = (document: FrontDocument, operation: Operation): FrontDocument => {
  const outcome = apply(document, operation);
  return outcome.ok ? outcome.value : document;
};
const empty = wholeDocument(null, layout);
const withPins = (...ids: string[]): FrontDocument =>
  ids.reduce(
    (document, id, position) =>
      applied(document, { kind: "add", slot: "lead", position, pin: plainPin(id, `of-${id}`) }),
    empty,
  );

test("no operation loses or doubles a pin, adds a slot or changes what it was given", () => {
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 40 }), (operations) => {
      let document = empty;
      for (const operation of operations) {
        const [before, kept] = [idsOf(document), structuredClone(document)];
        const outcome = apply(document, operation);
        expect(document).toEqual(kept);
        document = outcome.ok ? outcome.value : document;
        const after = idsOf(document);
        expect(new Set(after).size).toBe(after.length);
        expect(Object.keys(document.slots)).toEqual(keys);
        const expected = new Set(before);
        if (outcome.ok && operation.kind === "add") expected.add(operation.pin.id);
        if (outcome.ok && operation.kind === "remove") expected.delete(operation.pinId);
        expect(new Set(after)).toEqual(expected);
        if (!outcome.ok) expect(outcome.message).toMatch(/\.$/);
      }
    }),
  );
});

test("a pin stands where it was moved to; past the end is the end", () => {
  const document = withPins("a", "b", "c");
  expect(idsOf(applied(document, { kind: "move", pinId: "c", slot: "lead", position: 0 }))).toEqual(["c", "a", "b"]);
  expect(idsOf(applied(document, { kind: "move", pinId: "a", slot: "lead", position: 99 }))).toEqual(["b", "c", "a"]);
  const moved = applied(document, { kind: "move", pinId: "b", slot: "section:world", position: 0 });
  expect(moved.slots["section:world"]?.pins.map(({ id }) => id)).toEqual(["b"]);
});

test("two editors' steps go together, whichever comes first", () => {
  const [mine, theirs]: Operation[] = [
    { kind: "edit", pinId: "a", change: { headline: "Mine" }, opened: { headline: null } },
    { kind: "edit", pinId: "a", change: { kicker: "Theirs" }, opened: { kicker: null } },
  ];
  const document = withPins("a");
  if (!mine || !theirs) throw new Error("two steps");
  const [one, other] = [applied(applied(document, mine), theirs), applied(applied(document, theirs), mine)];
  expect(one).toEqual(other);
  expect(pinsOf(one)[0]).toMatchObject({ headline: "Mine", kicker: "Theirs" });
});

test("a pin's headline that somebody else changed meanwhile is refused with theirs, and is replaced the second time", () => {
  const edit = (headline: string, opened: string | null): Operation => ({
    ...{ kind: "edit", pinId: "a", change: { headline }, opened: { headline: opened } },
  });
  const theirs = applied(withPins("a"), edit("Theirs", null));
  expect(apply(theirs, edit("Mine", null))).toMatchObject({
    ...{ ok: false, stored: { headline: "Theirs" } },
    message: expect.stringContaining("“Headline on this front” to “Theirs”"),
  });
  expect(pinsOf(applied(theirs, edit("Mine", "Theirs")))[0]).toMatchObject({ headline: "Mine" });
});

test("what can't be done is refused in words", () => {
  const document = withPins("a");
  const refusals: [Operation, RegExp][] = [
    [{ kind: "remove", pinId: "z" }, /Someone removed this pin/],
    [{ kind: "move", pinId: "a", slot: "nowhere", position: 0 }, /slot no longer exists/],
    [{ kind: "add", slot: "lead", position: 0, pin: plainPin("a", "x") }, /already/],
    [
      {
        kind: "edit",
        pinId: "a",
        change: { startsAt: "2026-11-24T18:00:00.000Z", endsAt: "2026-11-24T10:00:00.000Z" },
        opened: {},
      },
      /end is before the start/,
    ],
  ];
  for (const [operation, words] of refusals) {
    const outcome = apply(document, operation);
    expect(outcome.ok ? "" : outcome.message).toMatch(words);
  }
});

test("a slot has an end", () => {
  const full = withPins(...Array.from({ length: 30 }, (_, index) => `p${index}`));
  const one: Operation = { kind: "add", slot: "lead", position: 0, pin: plainPin("more", "more") };
  expect(apply(full, one)).toMatchObject({ ok: false, message: expect.stringContaining("at most 30") });
  expect(apply(full, { kind: "move", pinId: "p3", slot: "lead", position: 0 }).ok).toBe(true);
});
