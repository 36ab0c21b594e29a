import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { isAnswered } from "../addresses/page-at";
import { db } from "../db";
import { recordChange } from "../freshness";
import type { Prisma } from "../generated/prisma/client";
import { addressesTag } from "../tags";
import { anArticle, aSection } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { outrun, waitingTransactions } from "../testing/outrun";
import { addressRowsRead } from "../testing/rows";
import type { Path } from "../urls";
import type { Actor } from "./audit";
import { createRedirect } from "./manage-redirects";
import { publish, publishIn } from "./publish";
import { addRedirect, freeAddress } from "./redirects";
import { moveSectionAddress } from "./section-address";

withTestDatabase();
let by: Actor;
let sectionId: string;
beforeAll(async () => {
  const user = await db().user.create({ data: { name: "Ada", email: "ada@example.com", role: "admin" } });
  by = { id: user.id, name: user.name, role: user.role, address: "192.0.2.1" };
  sectionId = (await aSection("world")).id;
});
beforeEach(async () => {
  await db().redirect.deleteMany();
});

const story = async (slug: string) => (await anArticle({ sectionId, slug, id: randomUUID() })).id;

/** Publishes a story, whose draft has another slug, and records that it changed. */
async function publishAs(tx: Prisma.TransactionClient, id: string, slug: string): Promise<void> {
  await tx.article.update({ where: { id }, data: { slug } });
  await freeAddress(tx, `/world/${slug}`);
  expect((await addRedirect(tx, `/world/former-${slug}`, `/world/${slug}`)).ok).toBe(true);
  await recordChange(tx, ["latest", addressesTag]);
}

const ranTogether = { timeout: 60_000 }; // ms

test("publishes of different stories do not wait for each other", async () => {
  const [one, other] = [await story("one"), await story("other")];
  await publish(one, by);
  await db().$transaction((tx) => publishAs(tx, one, "zeroth")); // a row of each tag is there
  await db().redirect.deleteMany();
  await db().$transaction(async (tx) => {
    expect((await publishIn(tx, one, by, {})).ok).toBe(true);
    await publishAs(tx, one, "first");
    expect((await publish(other, by)).ok).toBe(true);
    await db().$transaction((second) => publishAs(second, other, "second"), ranTogether);
  }, ranTogether);
  const moved = await db().redirect.findMany({ orderBy: { from: "asc" }, select: { from: true, to: true } });
  expect(moved).toEqual([
    { from: "/world/former-first", to: "/world/first" },
    { from: "/world/former-second", to: "/world/second" },
  ]);
});

test("an address that a story takes is led nowhere by an admin at the same moment", async () => {
  const id = await story("taken");
  const refusal = await outrun(
    (tx) => publishIn(tx, id, by, {}),
    () => createRedirect({ from: "/world/taken", to: "/world" }, by),
  );
  expect(refusal).toMatchObject({ ok: false, field: "from" });
  expect(await isAnswered(db(), "/world/taken")).toBe(true);
  expect(await db().redirect.count()).toBe(0);
});

test("a story that is published at an address which is just led elsewhere takes the address back", async () => {
  const id = await story("contested");
  await outrun(
    (tx) => addRedirect(tx, "/world/contested", "/world"),
    () => publish(id, by),
  );
  expect(await db().redirect.count()).toBe(0);
});

test("two redirects that lead to each other are not both made", async () => {
  const add = (tx: Prisma.TransactionClient, ...[from, to]: ["/a", "/b"] | ["/b", "/a"]) => addRedirect(tx, from, to);
  await outrun(
    (tx) => add(tx, "/a", "/b"),
    () => db().$transaction((tx) => add(tx, "/b", "/a")),
  );
  expect(await db().redirect.findMany({ select: { from: true, to: true } })).toEqual([{ from: "/b", to: "/a" }]);
});

test("two redirects whose ends change while they wait for them take their locks anew, and not from each other", async () => {
  const add = (tx: Prisma.TransactionClient, from: Path, to: Path) => addRedirect(tx, from, to);
  let second: Promise<unknown> = Promise.resolve();
  const first = await outrun(
    async (tx) => {
      await add(tx, "/ring-b", "/ring-c");
      await add(tx, "/ring-d", "/ring-a");
    },
    () => db().$transaction((tx) => add(tx, "/ring-a", "/ring-b")),
    async () => {
      second = db().$transaction((tx) => add(tx, "/ring-c", "/ring-d"));
      await expect.poll(waitingTransactions, { timeout: 60_000 }).toHaveLength(2);
    },
  );
  expect(first).toMatchObject({ ok: expect.any(Boolean) });
  expect(await second).toMatchObject({ ok: expect.any(Boolean) });
});

test("a redirect into a section that moves at the same moment leads to where the section is", async () => {
  const { id } = await aSection("abroad");
  await outrun(
    (tx) => addRedirect(tx, "/old", "/abroad/tide"),
    () => db().$transaction((tx) => moveSectionAddress(tx, { id, from: "abroad", to: "foreign" })),
  );
  expect(await db().redirect.findUnique({ where: { from: "/old" } })).toMatchObject({ to: "/foreign/tide" });
});

test("a publish reads no more rows where 5,000 addresses moved than where 50 did", async () => {
  const id = await story("counted");
  const fill = async (count: number) => {
    const rows = Array.from({ length: count }, (_, place) => ({ from: `/old.php?id=${count}-${place}`, to: "/world" }));
    await db().redirect.createMany({ data: rows });
    await db().$executeRaw`ANALYZE "Redirect"`;
  };
  const read = () =>
    db().$transaction(async (tx) => {
      const before = await addressRowsRead(tx);
      expect((await publishIn(tx, id, by, {})).ok).toBe(true);
      await publishAs(tx, id, "counted");
      return (await addressRowsRead(tx)) - before;
    });
  await fill(50);
  const few = await read();
  await db().redirect.deleteMany({ where: { from: "/world/former-counted" } });
  await fill(5000);
  expect(await read()).toBeLessThanOrEqual(few);
});

test("a statement that changes no address records no change", async () => {
  await db().tagChange.deleteMany();
  await db().$transaction((tx) => freeAddress(tx, "/world/never"));
  expect(await db().tagChange.count()).toBe(0);
  await db().redirect.create({ data: { from: "/was", to: "/world" } });
  expect(await db().tagChange.findMany({ select: { tag: true } })).toEqual([{ tag: addressesTag }]);
  await db().tagChange.deleteMany();
  await db().$transaction((tx) => freeAddress(tx, "/was"));
  expect(await db().tagChange.count()).toBe(1);
});
