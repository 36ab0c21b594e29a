import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { db } from "../db";
import { withTestDatabase } from "../testing/database";
import { articlePath, type Path, storedPath } from "../urls";
import type { Outcome } from "./outcome";
import { addRedirect, freeAddress, joinChains, removeRedirect } from "./redirects";

withTestDatabase();
beforeEach(async () => {
  await db().redirect.deleteMany();
  await db().goneAddress.deleteMany();
});

const add = (from: Path, to: Path): Promise<Outcome<void>> => db().$transaction((tx) => addRedirect(tx, from, to));

const redirects = async (): Promise<Record<string, string>> =>
  Object.fromEntries((await db().redirect.findMany()).map(({ from, to }) => [from, to]));

test("a redirect to an address that moved leads to where that one leads", async () => {
  await add("/b", "/c");
  await add("/a", "/b");
  expect(await redirects()).toEqual({ "/a": "/c", "/b": "/c" });
});

test("what led to an address that moves on is moved along", async () => {
  await add("/a", "/b");
  await add("/b", "/c");
  expect(await redirects()).toEqual({ "/a": "/c", "/b": "/c" });
});

test("an address that leads to itself is refused at its field", async () => {
  expect(await add("/caf%C3%A9", "/café")).toMatchObject({ ok: false, field: "to" });
  expect(await redirects()).toEqual({});
});

test("a slug that is changed back leads from the second address to the first", async () => {
  await add("/old", "/a");
  await add("/a", "/b");
  await add("/b", "/a");
  expect(await redirects()).toEqual({ "/old": "/a", "/b": "/a" });
});

test("addresses of any script are kept decoded, as readers' requests are looked up", async () => {
  await add(articlePath("العالم", "خبر"), articlePath("world", "naïve"));
  expect(await redirects()).toEqual({ "/العالم/خبر": "/world/naïve" });
  const removed = await db().$transaction((tx) => removeRedirect(tx, articlePath("العالم", "خبر")));
  expect(removed).toMatchObject({ from: "/العالم/خبر", to: "/world/naïve" });
  expect(await redirects()).toEqual({});
});

test("taking away an older row whose address is encoded leaves the redirect of the decoded address", async () => {
  const [older, former] = [articlePath("world", "naïve"), "/world/naïve"] as const;
  await db().redirect.createMany({
    data: [
      { from: former, to: "/b" },
      { from: older, to: "/a" },
    ],
  });
  expect(await db().$transaction((tx) => removeRedirect(tx, older))).toMatchObject({ from: older, to: "/a" });
  expect(await redirects()).toEqual({ [former]: "/b" });
});

test("a story that was removed for good gives way only to whoever frees its address", async () => {
  await db().goneAddress.create({ data: { path: "/world/gone" } });
  expect(await add("/world/gone", "/world/here")).toMatchObject({ ok: false, field: "from" });
  await db().$transaction((tx) => freeAddress(tx, "/world/gone"));
  expect((await add("/world/gone", "/world/here")).ok).toBe(true);
});

test("a redirect into a section that moved leads to where the section is, and none leads round in a ring", async () => {
  await db().redirect.create({ data: { from: "/abroad", to: "/world", below: true } });
  expect((await add("/old", "/abroad/tide")).ok).toBe(true);
  expect(await add("/world/ebb", "/abroad/ebb")).toMatchObject({ ok: false, field: "to" });
  expect(await redirects()).toEqual({ "/abroad": "/world", "/old": "/world/tide" });
});

test.each<Path>([
  "/\\evil.example",
  "/world/..//evil.example",
  "/%09/evil.example",
  "/world/%2e%2e/%2Fevil.example",
])("no story is led to %j, whoever asks", async (to) => {
  expect(await add("/world/old", to)).toMatchObject({ ok: false, field: "to" });
});

test("many redirects written at once are joined, and those that lead round in a ring are named", async () => {
  const chain = ["a", "b", "c", "d", "e", "f"].map((name): Path => `/${name}`);
  await db().redirect.createMany({ data: chain.slice(1).map((to, index) => ({ from: chain[index] ?? "/", to })) });
  expect(await joinChains(db())).toEqual([]);
  expect(new Set(Object.values(await redirects()))).toEqual(new Set(["/f"]));
  await db().redirect.create({ data: { from: "/f", to: "/a" } });
  expect(await joinChains(db())).toContain("/f");
});

test("two moves at once make no chain", async () => {
  await Promise.all([add("/a", "/b"), add("/b", "/c"), add("/c", "/d")]);
  expect(new Set(Object.values(await redirects()))).toEqual(new Set(["/d"]));
});

test("however stories move, every address they had leads in one hop to where they are", async () => {
  const addresses = ["one", "two", "deux é", "four", "five"].map((slug) => articlePath("world", slug));
  const move = fc.record({ story: fc.nat(2), to: fc.nat(addresses.length - 1) });
  await fc.assert(
    fc.asyncProperty(fc.array(move, { maxLength: 14 }), async (moves) => {
      await db().redirect.deleteMany();
      const place = addresses.slice(0, 3); // where each story is
      const owner = new Map<Path, number>(place.map((path, story) => [path, story])); // who had an address last

      await db().$transaction(async (tx) => {
        for (const { story, to } of moves) {
          const [from, target] = [place[story], addresses[to]];
          if (!from || !target || place.includes(target)) continue; // a slug is one story's alone
          await freeAddress(tx, target);
          expect((await addRedirect(tx, from, target)).ok).toBe(true);
          place[story] = target;
          owner.set(target, story);
        }
      });

      const leads = await redirects();
      for (const end of Object.values(leads)) expect(leads[end], "a second hop").toBeUndefined();
      for (const [path, story] of owner) {
        const home = storedPath(place[story] ?? "/");
        expect(leads[storedPath(path)] ?? storedPath(path)).toBe(home);
      }
    }),
    { numRuns: 30 },
  );
});
