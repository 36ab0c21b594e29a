import { expect, test } from "vitest";
import { pinsOf, plainPin, wholeDocument } from "@/lib/front/document";
import { homeLayout } from "@/lib/front/layout";
import { apply, type Operation } from "@/lib/front/operations";
import type { DeskFront } from "@/lib/newsroom/front/desk-front";
import { done, type Outcome, refused } from "@/lib/newsroom/outcome";
import { FrontSession } from "./front-session";

const layout = homeLayout([]);

const opened: DeskFront = {
  ...{ id: "front", address: "home", name: "Home", path: "/", layout, document: wholeDocument(null, layout) },
  ...{ draftVersion: 0, state: "0-0", changes: [], filled: {}, stale: [], turns: [], stories: {}, pictures: {} },
  ...{ storylines: [], changedBy: null, publishedBy: null, at: "2026-11-30T12:00:00.000Z", timeZone: "UTC" },
};

const pinning = (id: string, position = 0): Operation => ({
  ...{ kind: "add", slot: "lead", position, pin: plainPin(id, `of-${id}`) },
});

/** A server that holds one front for all its editors, and answers when the test says so. */
function aServer() {
  let front = opened;
  const log: string[] = [];
  const waiting: (() => void)[] = [];
  const save = (next: Outcome<DeskFront>): Outcome<DeskFront> => {
    if (next.ok) front = next.value;
    return next;
  };
  const changed = (part: Partial<DeskFront>): DeskFront => {
    const draftVersion = front.draftVersion + 1;
    return { ...front, ...part, draftVersion, state: `${draftVersion}-0` };
  };
  const change = (operation: Operation): Outcome<DeskFront> => {
    log.push("pinId" in operation ? `${operation.kind} ${operation.pinId}` : operation.kind);
    const applied = apply(front.document, operation);
    return save(applied.ok ? done(changed({ document: applied.value })) : applied);
  };
  const publish = (seen: number): Outcome<DeskFront> =>
    save(seen === front.draftVersion ? done(changed({ changes: [] })) : refused("Someone else changed this front."));
  const later = <T>(work: () => T): Promise<T> =>
    new Promise((resolve, reject) => {
      waiting.push(() => {
        try {
          resolve(work());
        } catch (error) {
          reject(error);
        }
      });
    });
  /** Lets the server answer the requests that wait, the one at `at` first. */
  const answer = async (at = 0) => {
    await settled();
    waiting.splice(at, 1)[0]?.();
    await settled();
  };
  const open = (overrides: Partial<ConstructorParameters<typeof FrontSession>[1]> = {}) =>
    new FrontSession(front, {
      change: (operation) => later(() => change(operation)),
      read: (known) => later(() => (known === front.state ? null : front)),
      ...overrides,
    });
  return { open, answer, change, publish, later, log, front: () => front, requests: () => waiting.length };
}

const settled = () => new Promise(setImmediate);
const idsIn = ({ front }: { front: DeskFront }): string[] => pinsOf(front.document).map(({ id }) => id);

test("a step shows at once, and stays as the server says it is", async () => {
  const server = aServer();
  const session = server.open();
  const step = session.run(pinning("a"));
  expect(session.state()).toMatchObject({ isSaving: true, refusal: null });
  expect(idsIn(session.state())).toEqual(["a"]);
  await server.answer();
  expect(await step).toBeNull();
  expect(session.state().isSaving).toBe(false);
  expect(idsIn(session.state())).toEqual(["a"]);
});

test("steps go to the server one after the other, in the order they were taken", async () => {
  const server = aServer();
  const session = server.open();
  void session.run(pinning("a"));
  void session.run(pinning("b"));
  void session.run({ kind: "move", pinId: "a", slot: "lead", position: 0 });
  expect(idsIn(session.state())).toEqual(["a", "b"]);
  await settled();
  expect(server.requests()).toBe(1);
  for (let step = 0; step < 3; step++) await server.answer();
  expect(server.log).toEqual(["add", "add", "move a"]);
  expect(pinsOf(server.front().document).map(({ id }) => id)).toEqual(["a", "b"]);
  expect(session.state().isSaving).toBe(false);
});

test("two editors' steps both stand, and each sees the other's", async () => {
  const server = aServer();
  const [mine, theirs] = [server.open(), server.open()];
  void mine.run(pinning("a"));
  void theirs.run(pinning("b"));
  await server.answer();
  await server.answer();
  expect(idsIn(theirs.state())).toEqual(["b", "a"]);
  const looking = mine.look();
  await server.answer();
  await looking;
  expect(idsIn(mine.state())).toEqual(["b", "a"]);
});

test("a look that was overtaken by a step takes nothing back", async () => {
  const server = aServer();
  const session = server.open({ read: () => server.later(() => opened) });
  const looking = session.look();
  void session.run(pinning("a"));
  await server.answer(1); // the step, sent later, is answered first
  await server.answer(0);
  await looking;
  expect(idsIn(session.state())).toEqual(["a"]);
});

test("what a look brings while a step is under way waits for the step's own answer", async () => {
  const server = aServer();
  const session = server.open();
  server.change(pinning("theirs"));
  const looking = session.look();
  void session.run(pinning("a"));
  await server.answer(); // the look
  await looking;
  expect(idsIn(session.state())).toEqual(["a"]);
  await server.answer();
  expect(idsIn(session.state())).toEqual(["a", "theirs"]);
});

test("an answer that a later one overtook changes nothing", async () => {
  const server = aServer();
  const session = server.open();
  void session.run(pinning("a"));
  await server.answer();
  void session.ask(async () => done(opened)); // as it was before
  await settled();
  expect(idsIn(session.state())).toEqual(["a"]);
});

test("a refused step is taken back and its reason stays, though a later step succeeds", async () => {
  const server = aServer();
  const session = server.open();
  server.change(pinning("theirs"));
  const refusedStep = session.run({ kind: "remove", pinId: "gone" });
  void session.run(pinning("a"));
  await server.answer();
  await server.answer();
  expect(await refusedStep).toMatchObject({ message: expect.stringContaining("Someone removed this pin") });
  expect(session.state().refusal?.message).toContain("Someone removed this pin");
  expect(idsIn(session.state())).toEqual(["a", "theirs"]);
  void session.run(pinning("b"));
  expect(session.state().refusal).toBeNull();
});

test("a step whose connection was lost is taken back with a sentence, and the next one is sent", async () => {
  const server = aServer();
  let isDown = true;
  const session = server.open({
    change: (operation) =>
      server.later(() => {
        if (isDown) throw new TypeError("network");
        return server.change(operation);
      }),
  });
  const lost = session.run(pinning("a"));
  await server.answer();
  expect((await lost)?.message).toContain("Could not reach");
  expect(idsIn(session.state())).toEqual([]);
  isDown = false;
  await server.answer(); // the look that follows a refusal
  void session.run(pinning("a"));
  await server.answer();
  expect(idsIn(session.state())).toEqual(["a"]);
});

test("publishing what somebody changed meanwhile is refused, and their change comes in", async () => {
  const server = aServer();
  const session = server.open();
  server.change(pinning("theirs"));
  const { draftVersion } = session.state().front;
  const publishing = session.ask(() => server.later(() => server.publish(draftVersion)));
  await server.answer();
  expect((await publishing)?.message).toContain("Someone else changed");
  await server.answer();
  expect(idsIn(session.state())).toEqual(["theirs"]);
  expect(session.state().refusal).not.toBeNull();
  const { draftVersion: seen } = session.state().front;
  const again = session.ask(() => server.later(() => server.publish(seen)));
  await server.answer();
  expect(await again).toBeNull();
});

test("undoing a removal puts the pin back at its place with its own words", async () => {
  const server = aServer();
  const session = server.open();
  const pin = { ...plainPin("b", "of-b"), headline: "Our words" };
  for (const operation of [pinning("a"), pinning("c", 1)]) server.change(operation);
  server.change({ kind: "add", slot: "lead", position: 1, pin });
  void session.run({ kind: "remove", pinId: "b" });
  await server.answer();
  expect(idsIn(session.state())).toEqual(["a", "c"]);
  void session.run({ kind: "add", slot: "lead", position: 1, pin });
  await server.answer();
  expect(pinsOf(session.state().front.document)).toMatchObject([{ id: "a" }, { id: "b", headline: "Our words" }, {}]);
});

test("stories that a search found stay known when the server's answer names others", async () => {
  const server = aServer();
  const session = server.open();
  const story = { id: "of-a", headline: "Found", status: "published" as const, pictureId: null, section: "", at: null };
  session.learn({ stories: [story], pictures: {} });
  void session.run(pinning("a"));
  await server.answer();
  expect(session.state().front.stories["of-a"]?.headline).toBe("Found");
});
