import { existsSync } from "node:fs";
import { mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { config } from "../../config";
import { db } from "../../db";
import { animationNotice } from "../../pictures/animation";
import { receive, uploadsFolder } from "../../pictures/receive";
import { renditions } from "../../pictures/renditions";
import { aPaper, aUser } from "../../testing/builders";
import { withTestDatabase } from "../../testing/database";
import { addPicture } from "./add-picture";
import { uploadLimits } from "./make-picture";
import { sweepUploads } from "./sweep-uploads";

withTestDatabase();

const waited = new AbortController().signal;
const actor = async () => ({ ...(await aUser("writer")), address: null });
const picture = (background: string) =>
  sharp({ create: { width: 640, height: 480, channels: 3, background } })
    .jpeg()
    .toBuffer();

const bodyOf = (content: Buffer): ReadableStream<Uint8Array> => new Blob([new Uint8Array(content)]).stream();

async function upload(content: Buffer, { fileName = "a.jpg", signal = waited } = {}) {
  const received = await receive(bodyOf(content), await uploadLimits());
  if ("why" in received) throw new Error(received.why);
  return addPicture({ ...received, fileName }, await actor(), signal);
}

const filesIn = async (folder: string) => (existsSync(folder) ? readdir(folder) : []);
const kept = async () => [...(await filesIn(uploadsFolder())), ...(await filesIn(join(config().dataDir, "media")))];

test("a file that is refused leaves nothing: no row, no file", async () => {
  const jpeg = await picture("#336699");
  const refused = await upload(jpeg.subarray(0, jpeg.length - 300));
  expect(refused).toMatchObject({ ok: false, status: 422 });
  expect(await upload(Buffer.from("text"))).toMatchObject({ ok: false, status: 415 });
  expect(await db().media.count()).toBe(0);
  expect(await kept()).toEqual([]);
});

test("an upload over the settings' limit stops before it is all here", async () => {
  await aPaper();
  await db().settings.updateMany({ data: { uploadMaxMegabytes: 1 } });
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 100_000;
      controller.enqueue(new Uint8Array(100_000));
    },
  });
  expect(await receive(endless, await uploadLimits())).toMatchObject({
    why: expect.stringContaining("larger than 1 MB"),
  });
  expect(sent).toBeLessThan(3_000_000);
  expect(await kept()).toEqual([]);
  await db().settings.updateMany({ data: { uploadMaxMegabytes: 30 } });
});

test("an upload that breaks off or is cancelled leaves nothing", async () => {
  const broken = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new Uint8Array(1000));
      controller.error(new Error("the line went dead"));
    },
  });
  await expect(receive(broken, await uploadLimits())).rejects.toThrow("the line went dead");
  await expect(upload(await picture("#663399"), { signal: AbortSignal.abort() })).rejects.toThrow();
  expect(await db().media.count()).toBe(0);
  expect(await kept()).toEqual([]);
});

test("the same file sent twice, at once, is one record with one set of files", async () => {
  const content = await picture("#996633");
  const [first, second] = await Promise.all([upload(content), upload(content, { fileName: "b.jpg" })]);
  expect(first).toMatchObject({ ok: true, isNew: true });
  expect(second).toMatchObject({ ok: true, isNew: false });
  const row = await db().media.findFirstOrThrow();
  expect(row).toMatchObject({ fileName: "a.jpg", mimeType: "image/jpeg", width: 640, height: 480 });
  expect(renditions.parse(row.renditions).full.widths).toEqual([480, 640]);
  expect(await db().media.count()).toBe(1);
  expect(await kept()).toEqual([row.hash]);
  expect(await db().auditEvent.count({ where: { action: "picture.add", subjectId: row.id } })).toBe(1);
});

test("what a crash left is swept at the next start, and pictures of the library are not", async () => {
  const row = await db().media.findFirstOrThrow();
  const lost = "0".repeat(32);
  const media = join(config().dataDir, "media");
  await mkdir(join(media, lost));
  for (const name of [`${lost}.x`, `${row.hash}.x`, "unfinished"]) {
    const file = join(uploadsFolder(), name);
    await writeFile(file, "");
    await utimes(file, 0, 0); // older than any lease
  }
  await sweepUploads();
  expect(await kept()).toEqual([row.hash]);
});

test("a picture from an animation keeps how many frames it had, and the desk says that it stands still", async () => {
  const frames = [await picture("#ff0000"), await picture("#0000ff")];
  const gif = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  const answer = await upload(gif, { fileName: "a.gif" });
  expect(answer).toMatchObject({ ok: true, picture: { frames: 2 } });
  expect(await db().media.count({ where: { frames: 2 } })).toBe(1);
  expect(animationNotice(2)).toBe("Readers see only the first of the 2 frames of this animation.");
  expect(animationNotice(1)).toBe("");
});
