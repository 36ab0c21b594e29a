import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { config } from "../../config";
import { connect, db } from "../../db";
import { receive, uploadsFolder } from "../../pictures/receive";
import { anArticle, aPaper, aPicture, aSection, aUser } from "../../testing/builders";
import { withTestDatabase } from "../../testing/database";
import { editOfPicture } from "../../testing/edits";
import { outrun } from "../../testing/outrun";
import type { Actor } from "../audit";
import { drawOne } from "../draw-share-pictures";
import { runDueJobs } from "../jobs";
import { addPicture } from "./add-picture";
import { changePicture } from "./change-picture";
import { type Upload, uploadLimits } from "./make-picture";
import { removeFilesLater } from "./remove-unused";
import { replacePicture } from "./replace-picture";
import { storeFiles } from "./store-files";

withTestDatabase();

const waited = new AbortController().signal;
let editor: Actor;
beforeAll(async () => {
  await aPaper();
  editor = { ...(await aUser()), address: null };
});

/** Every file of the storage and of uploads under way. */
async function everyFile(): Promise<string[]> {
  const folders = [join(config().dataDir, "media"), uploadsFolder()];
  const found = await Promise.all(folders.map((each) => (existsSync(each) ? readdir(each, { recursive: true }) : [])));
  return found.flat().sort();
}

async function file(background: string): Promise<Upload> {
  const content = await sharp({ create: { width: 16, height: 12, channels: 3, background } })
    .jpeg()
    .toBuffer();
  const received = await receive(new Blob([new Uint8Array(content)]).stream(), await uploadLimits());
  if ("why" in received) throw new Error(received.why);
  return { ...received, fileName: "a.jpg" };
}

async function added(background: string): Promise<string> {
  const answer = await addPicture(await file(background), editor, waited);
  if (!answer.ok) throw new Error(answer.why);
  return answer.picture.id;
}

const patience = { timeout: 60_000 }; // ms

test("a replacement that somebody outran leaves no file behind", async () => {
  const id = await added("#102030");
  const before = await everyFile();
  const upload = await file("#203040");
  const answer = await outrun(
    (tx) => tx.media.update({ where: { id }, data: { hash: "5".repeat(32) } }),
    () => replacePicture(id, upload, editor, waited),
  );
  expect(answer).toMatchObject({ ok: false, why: expect.stringContaining("else replaced this picture") });
  expect(await everyFile()).toEqual(before);
});

test("refused crops leave no file behind, and those that readers get stay", async () => {
  const id = await added("#304050");
  const before = await everyFile();
  const cut = { focal: { x: 0, y: 0 }, crops: { "1x1": { x: 0, y: 0, width: 0.5, height: 0.5 } } };
  const { hash } = await db().media.findUniqueOrThrow({ where: { id } });
  const answer = await outrun(
    async (tx) => {
      await tx.media.update({ where: { id }, data: { hash: "6".repeat(32) } });
      await removeFilesLater(tx, hash);
    },
    async () => changePicture(id, await editOfPicture(id, { cut, caption: "Never saved" }), editor),
  );
  expect(answer).toMatchObject({ ok: false, message: expect.stringContaining("replaced or deleted this picture") });
  expect(await db().media.findUniqueOrThrow({ where: { id } })).toMatchObject({ caption: "", focalX: 0.5 });
  expect(await everyFile()).toEqual(expect.arrayContaining(before));
  await db().job.updateMany({ where: { subject: hash }, data: { dueAt: new Date() } });
  await runDueJobs();
  expect((await everyFile()).filter((name) => !before.includes(name) || name.startsWith(hash))).toEqual([]);
});

test("texts and crops of a picture are saved together", async () => {
  const id = await added("#405060");
  const cut = { focal: { x: 0.25, y: 0 }, crops: {} };
  expect(await changePicture(id, await editOfPicture(id, { alt: "A pier", cut }), editor)).toMatchObject({ ok: true });
  expect(await db().media.findUniqueOrThrow({ where: { id } })).toMatchObject({ alt: "A pier", focalX: 0.25 });
  const events = await db().auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } });
  expect(events.map(({ action }) => action).sort()).toEqual(["picture.add", "picture.crop", "picture.edit"]);
});

test("a share picture whose story was not saved leaves no file behind", async () => {
  const { id: sectionId } = await aSection("world");
  const { id } = await anArticle({ sectionId });
  const before = await everyFile();
  const failing = storeFiles(async (put) => {
    const enter = await drawOne(id, put);
    return db().$transaction(async (tx) => {
      await enter(tx);
      throw new Error("the connection broke");
    }, patience);
  });
  await expect(failing).rejects.toThrow("the connection broke");
  expect(await everyFile()).toEqual(before);
});

test("work that fails takes back the files that it wrote and no others of the same picture", async () => {
  const { hash } = await aPicture();
  await storeFiles((put) => put(`${"7".repeat(32)}/full-1.jpg`, Buffer.from("nobody’s")));
  const before = await everyFile();
  const failing = storeFiles(async (put) => {
    await put(`${hash}/16x9-00000000-1.jpg`, Buffer.from("a crop"));
    throw new Error("broke off");
  });
  await expect(failing).rejects.toThrow("broke off");
  expect(await everyFile()).toEqual([...before, hash].filter((name, at, all) => all.indexOf(name) === at).sort());
});

test("a clean-up that finds no database changes neither the answer nor the error of the work", async () => {
  const unreachable = connect("postgresql://127.0.0.1:1/none");
  const answer = await storeFiles(async (put) => {
    await put(`${"8".repeat(32)}/full-1.jpg`, Buffer.from("somebody’s"));
    return "done";
  }, unreachable);
  expect(answer).toBe("done");
  const failing = storeFiles(async (put) => {
    await put(`${"8".repeat(32)}/full-1.jpg`, Buffer.from("somebody’s"));
    throw new Error("broke off");
  }, unreachable);
  await expect(failing).rejects.toThrow("broke off");
});
