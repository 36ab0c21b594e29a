import { expect, test } from "vitest";
import { db } from "../../db";
import { plainPin } from "../../front/document";
import type { Operation } from "../../front/operations";
import { homePage } from "../../paper/home";
import { sectionPage } from "../../paper/section";
import { frame } from "../../paper/site";
import { aFront, anArticle, aPaper, aPicture, aSection, aUser, daysAgo } from "../../testing/builders";
import { withTestDatabase } from "../../testing/database";
import type { Actor } from "../audit";
import { runDueJobs } from "../jobs";
import { takeDown } from "../take-down";
import { changeFront } from "./change-front";
import { deskFront } from "./desk-front";
import { discardDraft } from "./discard-draft";
import { homeAddress, openFront } from "./front-address";
import { frontHistory } from "./front-history";
import { frontPreview } from "./front-preview";
import { listFronts } from "./list-fronts";
import { publishFront, revertFront } from "./publish-front";

withTestDatabase();

let ana: Actor;
let ben: Actor;
let home: string;
const actor = async (): Promise<Actor> => ({ ...(await aUser()), address: null });

test("a paper with stories", async () => {
  await aPaper();
  [ana, ben] = [await actor(), await actor()];
  const { id: sectionId } = await aSection("world");
  for (let story = 0; story < 12; story++) {
    await anArticle({ sectionId, slug: `s${story}`, publishedAt: daysAgo(story + 1) });
  }
  home = (await openFront(homeAddress, await frame())) ?? "";
  expect(await openFront(homeAddress, await frame())).toBe(home);
  expect(await openFront("nowhere", await frame())).toBeNull();
});

const add = (id: string, slot: string, position = 99, difference = {}): Operation => ({
  ...{ kind: "add", slot, position },
  pin: { ...plainPin(`pin-${id}`, id), ...difference },
});

async function does(operation: Operation, by = ana): Promise<void> {
  const outcome = await changeFront(home, operation, by);
  if (!outcome.ok) throw new Error(outcome.message);
}

const draftNow = async () => {
  const front = await deskFront(homeAddress);
  if (!front) throw new Error("home has a front");
  return front;
};

/** ms since 1970, by the database's clock. */
async function databaseTime(): Promise<number> {
  const [row] = await db().$queryRaw<{ at: Date }[]>`SELECT date_trunc('milliseconds', clock_timestamp()) AS at`;
  return Number(row?.at);
}

async function publish(note: string | null = null): Promise<number> {
  const outcome = await publishFront(home, (await draftNow()).draftVersion, note, ana);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value.number;
}

const pinsIn = async (slot: string) => (await draftNow()).document.slots[slot]?.pins.map(({ articleId }) => articleId);

test("readers get a change when it is published, and no sooner", async () => {
  await does(add("s5", "lead", 0, { headline: "As we say it" }));
  expect((await homePage()).lead?.id).toBe("s0");
  expect((await draftNow()).changes).toEqual([
    { about: "“Headline of s5”", before: null, after: "Lead, position 1" },
    { about: "“Headline of s5”, headline", before: null, after: "As we say it" },
  ]);
  const began = await databaseTime();
  expect(await publish("For the evening")).toBe(1);
  expect((await homePage()).lead).toMatchObject({ id: "s5", headline: "As we say it" });
  expect((await draftNow()).changes).toEqual([]);
  const change = await db().tagChange.findUnique({ where: { tag: "front" } });
  expect(Number(change?.at)).toBeGreaterThanOrEqual(began);
});

test("what two editors do at once goes together, nothing lost", async () => {
  const steps = ["s1", "s2", "s3", "s4", "s6", "s7", "s8", "s9"];
  const outcomes = await Promise.all(
    steps.map((id, index) => changeFront(home, add(id, "dontMiss", 0), index % 2 === 0 ? ana : ben)),
  );
  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  expect(new Set(await pinsIn("dontMiss"))).toEqual(new Set(steps));
});

test("nobody publishes or discards what they have not seen", async () => {
  const { draftVersion } = await draftNow();
  await does({ kind: "remove", pinId: "pin-s9" }, ben);
  expect(await publishFront(home, draftVersion, null, ana)).toMatchObject({ ok: false });
  expect(await discardDraft(home, draftVersion, ana)).toMatchObject({ ok: false });
  expect(await discardDraft(home, (await draftNow()).draftVersion, ana)).toEqual({ ok: true, value: null });
  expect(await pinsIn("dontMiss")).toEqual([]);
  expect(await discardDraft(home, 0, ana)).toMatchObject({ message: "There are no changes to discard." });
  expect(await publishFront(home, 0, null, ana)).toMatchObject({ ok: false });
});

test("what is undone by hand is no change", async () => {
  await does(add("s1", "strip"));
  await does({ kind: "remove", pinId: "pin-s1" });
  expect((await db().front.findUniqueOrThrow({ where: { id: home } })).draft).toBeNull();
});

test("what can't be pinned is refused in words, and changes nothing", async () => {
  const { draftVersion } = await draftNow();
  for (const operation of [
    add("nowhere", "lead"),
    add("s1", "attic"),
    add("s1", "lead", 0, { pictureId: "none" }),
    { kind: "setFill", slot: "lead", fill: { kind: "storyline", storylineId: "none" } },
    { kind: "move", pinId: "none", slot: "lead", position: 0 },
  ] satisfies Operation[]) {
    expect(await changeFront(home, operation, ana)).toMatchObject({ ok: false, message: expect.stringMatching(/\.$/) });
  }
  expect(await changeFront("nowhere", add("s1", "lead"), ana)).toMatchObject({ ok: false });
  expect((await draftNow()).draftVersion).toBe(draftVersion);
});

test("every step says who took it, with what stood before and after", async () => {
  await does({ kind: "move", pinId: "pin-s5", slot: "strip", position: 0 }, ben);
  const history = await frontHistory(home, null);
  const about = "“Headline of s5”";
  expect(history?.steps[0]).toMatchObject({
    ...{ action: "front.change", by: "editor" },
    changes: [{ field: about, before: "Lead, position 1", after: "Strip, position 1" }],
  });
  const event = await db().auditEvent.findFirstOrThrow({ orderBy: { at: "desc" } });
  expect(event).toMatchObject({ userId: ben.id, before: { [about]: "Lead, position 1" } });
});

test("an earlier version is brought back in one step, as a new version", async () => {
  expect(await publish()).toBe(2);
  expect((await homePage()).lead?.id).toBe("s0");
  expect((await homePage()).strip[0]?.id).toBe("s5");
  await does(add("s3", "lead"));
  expect(await revertFront(home, 1, ben)).toEqual({ ok: true, value: { number: 3 } });
  expect((await homePage()).lead?.id).toBe("s5");
  expect(await pinsIn("lead")).toEqual(["s3"]); // what waits to be published stays
  const history = await frontHistory(home, null);
  expect(history?.versions.map(({ number, note }) => [number, note])).toEqual([
    [3, "Reverted to version 1"],
    [2, null],
    [1, "For the evening"],
  ]);
  expect(history?.versions[0]?.changes[0]).toMatchObject({ before: "Strip, position 1", after: "Lead, position 1" });
  expect(await revertFront(home, 3, ben)).toMatchObject({ ok: false });
  expect(await revertFront(home, 99, ben)).toMatchObject({ ok: false });
});

test("a slot opens and closes at its times, by jobs that also run late", async () => {
  const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString();
  await does(add("s2", "lead", 0, { startsAt: hours(1), endsAt: hours(2) }));
  const number = await publish();
  const jobs = () => db().job.count({ where: { kind: "turn_front", subject: home, finishedAt: null } });
  expect(await jobs()).toBe(2);
  expect((await homePage()).lead?.id).toBe("s3");

  const setTimes = (startsAt: string, endsAt: string) => db().$executeRaw`
    UPDATE "FrontVersion" SET "document" = jsonb_set(jsonb_set("document", '{slots,lead,pins,0,startsAt}', to_jsonb(${startsAt}::text)),
      '{slots,lead,pins,0,endsAt}', to_jsonb(${endsAt}::text)) WHERE "frontId" = ${home} AND "number" = ${number}`;
  await setTimes(hours(-1), hours(1));
  expect((await homePage()).lead?.id).toBe("s2");
  await setTimes(hours(-2), hours(-1));
  expect((await homePage()).lead?.id).toBe("s3");

  await db().job.updateMany({ where: { kind: "turn_front", subject: home }, data: { dueAt: hours(-1) } });
  await db().tagChange.deleteMany({ where: { tag: "front" } });
  await runDueJobs();
  expect(await jobs()).toBe(0);
  expect(await db().tagChange.findUnique({ where: { tag: "front" } })).not.toBeNull();
});

test("a front of another plan has no turns of the old one", async () => {
  await does(add("s4", "strip", 0, { endsAt: new Date(Date.now() + 60_000).toISOString() }));
  await publish();
  await does({ kind: "remove", pinId: "pin-s4" });
  await publish();
  expect(await db().job.count({ where: { kind: "turn_front", finishedAt: null } })).toBe(0);
});

test("a pinned story that is taken down leaves no hole", async () => {
  for (const [index, id] of ["s6", "s7", "s8", "s9"].entries()) await does(add(id, "secondary", index));
  await publish();
  await takeDown("s7", { kind: "gone", notice: null }, ana);
  expect((await homePage()).secondary.map(({ id }) => id).slice(0, 3)).toEqual(["s6", "s8", "s9"]);
  expect(await changeFront(home, add("s7", "strip", 0, { id: "again" }), ana)).toMatchObject({ ok: false });
});

test("a slot's rule fills what its pins leave, never with a story on the page", async () => {
  const entries = ["s10", "s11"].map((articleId, position) => ({ articleId, position }));
  const { id: storylineId } = await db().storyline.create({
    data: { slug: "saga", title: "The saga", entries: { create: entries } },
  });
  const picture = await aPicture();
  await does({ kind: "setFill", slot: "strip", fill: { kind: "storyline", storylineId } });
  await does(add("s11", "opinion", 0, { pictureId: picture.id, kicker: "Again" }));
  await publish();
  const page = await homePage();
  expect(page.strip.map(({ id }) => id)).toEqual(["s5", "s10"]); // a pin, then the storyline's other story
  expect(page.opinion[0]).toMatchObject({ id: "s11", kicker: "Again", picture: { hash: picture.hash } });
  expect((await draftNow()).filled["strip"]).toContain("s10");
});

test("a story older than its slot's hours is flagged", async () => {
  await does({ kind: "setStaleAfter", slot: "lead", staleAfterHours: 24 });
  expect((await draftNow()).stale).toEqual(["s3"]);
  await publish();
  expect((await listFronts())[0]).toMatchObject({ name: "Home", stale: 1, draft: null });
});

test("a preview shows a time to come: its pins, and what is scheduled to be out", async () => {
  const at = new Date(Date.now() + 60 * 60 * 1000);
  const { id: sectionId } = await db().section.findFirstOrThrow();
  const { id: leadPictureId } = await aPicture();
  const scheduled = { status: "scheduled", scheduledAt: new Date(at.getTime() - 1000), publishedAt: null } as const;
  await anArticle({ sectionId, slug: "tonight", leadPictureId, ...scheduled });
  await anArticle({ sectionId, slug: "news-tonight", leadPictureId, ...scheduled });
  await does(add("tonight", "lead", 0, { startsAt: at.toISOString() }));
  const shown = async (moment: Date) => {
    const preview = await frontPreview(homeAddress, moment);
    return preview?.kind === "home" ? preview.page : null;
  };
  expect((await shown(new Date()))?.lead?.id).toBe("s3");
  const tonight = await shown(at);
  expect(tonight?.lead?.id).toBe("tonight");
  expect(tonight?.secondary.map(({ id }) => id)).toContain("news-tonight");
  expect((await homePage()).lead?.id).toBe("s3");
});

test("a section's front has its pins and its subsections' blocks", async () => {
  const top = await aSection("science");
  const sub = await aSection("space", top.id);
  for (const slug of ["moon", "mars", "sun"]) await anArticle({ sectionId: sub.id, slug });
  await aFront({ lead: ["mars"], [`section:${sub.id}`]: [{ articleId: "moon", headline: "Luna" }] }, top.id);
  const page = await sectionPage("science");
  expect(page?.lead?.id).toBe("mars");
  expect(page?.subsectionBlocks[0]?.cards[0]).toMatchObject({ id: "moon", headline: "Luna" });
  expect((await deskFront("science"))?.layout.map(({ name }) => name)).toEqual(["Lead", "Secondary", "space"]);
});
