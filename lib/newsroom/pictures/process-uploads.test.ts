import { existsSync } from "node:fs";
import { readdir, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { config } from "../../config";
import { db } from "../../db";
import { receive, uploadsFolder } from "../../pictures/receive";
import { storage } from "../../storage";
import { aPaper, aUser } from "../../testing/builders";
import { withTestDatabase } from "../../testing/database";
import type { Actor } from "../audit";
import { acceptPicture, acceptReplacement, uploadKey } from "./accept-upload";
import { uploadLimits } from "./make-picture";
import { processUploads } from "./process-uploads";
import { pruneUploads, sweepUploads } from "./sweep-uploads";
import { cancelUpload, uploadState } from "./upload-state";

withTestDatabase();

const { signal } = new AbortController();
let editor: Actor;
beforeAll(async () => {
  await aPaper();
  editor = { ...(await aUser()), address: "192.0.2.1" };
});
beforeEach(async () => {
  await db().upload.deleteMany();
});

const photo = (background: string) =>
  sharp({ create: { width: 640, height: 480, channels: 3, background } })
    .jpeg()
    .toBuffer();

async function received(content: Buffer, fileName = "a.jpg") {
  const file = await receive(new Blob([new Uint8Array(content)]).stream(), await uploadLimits());
  if ("why" in file) throw new Error(file.why);
  return { ...file, fileName };
}

async function queued(content: Buffer, by = editor): Promise<string> {
  const answer = await acceptPicture(await received(content), by, signal);
  if (!("uploadId" in answer)) throw new Error("the upload was not queued");
  return answer.uploadId;
}

const isStored = async (id: string) => (await storage().get(uploadKey(id))) !== null;
const picturesOf = (id: string) =>
  db()
    .upload.findUniqueOrThrow({ where: { id } })
    .then(({ hash }) => db().media.findMany({ where: { hash } }));
const end = (id: string) => db().upload.update({ where: { id }, data: { dueAt: new Date(0) } });

test("a request stores the original and makes no picture; the worker makes it", async () => {
  const id = await queued(await photo("#101010"));
  expect(await uploadState(id, editor)).toEqual({ ok: true, uploadId: id });
  expect(await isStored(id)).toBe(true);
  expect(await picturesOf(id)).toEqual([]);
  await processUploads(signal);
  const state = await uploadState(id, editor);
  expect(state).toMatchObject({ ok: true, isNew: true, picture: { width: 640 } });
  const [row] = await picturesOf(id);
  const entry = await db().auditEvent.findFirst({ where: { action: "picture.add", subjectId: row?.id ?? "" } });
  expect(entry).toMatchObject({ userId: editor.id, address: "192.0.2.1" });
  expect(await isStored(id)).toBe(false);
  expect(await readdir(uploadsFolder())).toEqual([]);
});

test("an upload tells its state to its sender alone, and only they cancel it", async () => {
  const id = await queued(await photo("#202020"));
  const other = { ...(await aUser()), address: null };
  expect(await uploadState(id, other)).toMatchObject({ ok: false, status: 422 });
  await cancelUpload(id, other);
  expect(await db().upload.count({ where: { id } })).toBe(1);
});

test("another worker takes an upload whose worker was killed, once the lease has ended", async () => {
  const id = await queued(await photo("#303030"));
  const leaseEnds = new Date(Date.now() + 60_000);
  await db().upload.update({ where: { id }, data: { state: "making", attempts: 1, dueAt: leaseEnds } });
  await processUploads(signal);
  expect(await picturesOf(id)).toEqual([]);
  await end(id);
  await processUploads(signal);
  expect(await uploadState(id, editor)).toMatchObject({ ok: true, isNew: true });
  expect(await picturesOf(id)).toHaveLength(1);
});

test("an upload that ended the worker each time is refused with a sentence", async () => {
  const id = await queued(await photo("#404040"));
  await db().upload.update({ where: { id }, data: { state: "making", attempts: 5, dueAt: new Date(0) } });
  await processUploads(signal);
  expect(await uploadState(id, editor)).toMatchObject({
    ok: false,
    why: expect.stringContaining("could not be processed"),
  });
  expect(await isStored(id)).toBe(false);
});

test("the same file uploaded twice at once becomes one picture", async () => {
  const content = await photo("#505050");
  const ids = await Promise.all([queued(content), queued(content)]);
  await Promise.all([processUploads(signal), processUploads(signal)]);
  const states = await Promise.all(ids.map((id) => uploadState(id, editor)));
  expect(states.map((state) => "isNew" in state && state.isNew).toSorted()).toEqual([false, true]);
  expect(await picturesOf(ids[0] ?? "")).toHaveLength(1);
  expect(await acceptPicture(await received(content), editor, signal)).toMatchObject({ ok: true, isNew: false });
});

test("a person who was deactivated meanwhile adds no picture, and no file stays", async () => {
  const user = await aUser();
  const id = await queued(await photo("#606060"), { ...user, address: null });
  await db().user.update({ where: { id: user.id }, data: { disabledAt: new Date() } });
  await processUploads(signal);
  const { state, status, hash } = await db().upload.findUniqueOrThrow({ where: { id } });
  expect({ state, status }).toEqual({ state: "refused", status: 401 });
  expect(await picturesOf(id)).toEqual([]);
  expect(existsSync(join(config().dataDir, "media", hash))).toBe(false);
  expect(await isStored(id)).toBe(false);
});

test("a file that the request refuses is never queued", async () => {
  const file = await received(Buffer.from("text"));
  expect(await acceptPicture(file, editor, signal)).toMatchObject({ ok: false, status: 415 });
  expect(await db().upload.count()).toBe(0);
});

test("a cancelled upload becomes no picture, and its original goes", async () => {
  const id = await queued(await photo("#707070"));
  const { hash } = await db().upload.findUniqueOrThrow({ where: { id } });
  await cancelUpload(id, editor);
  await processUploads(signal);
  expect(await db().media.count({ where: { hash } })).toBe(0);
  expect(await isStored(id)).toBe(false);
});

test("a stopping worker gives its upload back at once, whatever its clock says", async () => {
  const id = await queued(await photo("#808080"));
  const stop = new AbortController();
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60 * 60 * 1000 });
  const working = processUploads(stop.signal);
  stop.abort();
  await working.finally(() => vi.useRealTimers());
  await processUploads(signal);
  expect(await uploadState(id, editor)).toMatchObject({ ok: true, isNew: true });
});

test("the worker replaces a picture's file, and says why it can't", async () => {
  const id = await queued(await photo("#909090"));
  await processUploads(signal);
  const [picture] = await picturesOf(id);
  const replace = async (content: Buffer) => {
    const answer = await acceptReplacement(await received(content), picture?.id ?? "", editor, signal);
    if (!("uploadId" in answer)) throw new Error("the replacement was not queued");
    await processUploads(signal);
    return uploadState(answer.uploadId, editor);
  };
  expect(await replace(await photo("#919191"))).toMatchObject({ ok: true, picture: { id: picture?.id } });
  expect(await replace(await photo("#919191"))).toMatchObject({
    ok: false,
    why: expect.stringContaining("the file that the picture already has"),
  });
});

test("a start removes what a crash left of uploads, and keeps what another instance may work on", async () => {
  const id = await queued(await photo("#a1a1a1"));
  const { hash } = await db().upload.findUniqueOrThrow({ where: { id } });
  const [named, left, young] = [`${hash}.named`, `${"0".repeat(32)}.left`, `${"1".repeat(32)}.young`];
  for (const file of [named, left, young]) await writeFile(join(uploadsFolder(), file), "");
  const hourAgo = new Date(Date.now() - 60 * 60 * 1000);
  for (const file of [named, left]) await utimes(join(uploadsFolder(), file), hourAgo, hourAgo);
  await sweepUploads();
  expect((await readdir(uploadsFolder())).toSorted()).toEqual([young, named].toSorted());
  for (const file of [named, young]) await rm(join(uploadsFolder(), file));
});

test("cleanup deletes uploads that are a day old, with their originals", async () => {
  const [old, young] = [await queued(await photo("#a0a0a0")), await queued(await photo("#b0b0b0"))];
  await db().upload.update({ where: { id: old }, data: { createdAt: new Date(Date.now() - 25 * 60 * 60 * 1000) } });
  await pruneUploads(new Date(), 100);
  expect([await isStored(old), await isStored(young)]).toEqual([false, true]);
  expect(await db().upload.count()).toBe(1);
});
