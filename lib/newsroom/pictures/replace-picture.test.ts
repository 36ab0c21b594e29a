import { existsSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { config } from "../../config";
import { db } from "../../db";
import { articlePage } from "../../paper/article";
import { receive } from "../../pictures/receive";
import { renditions } from "../../pictures/renditions";
import { anArticle, aPaper, aSection, aUser } from "../../testing/builders";
import { withTestDatabase } from "../../testing/database";
import { editOfPicture } from "../../testing/edits";
import { outrun } from "../../testing/outrun";
import type { Actor } from "../audit";
import { historyOfPicture } from "../audit-trail";
import { addPicture } from "./add-picture";
import { changePicture } from "./change-picture";
import { type Upload, uploadLimits } from "./make-picture";
import { replacePicture } from "./replace-picture";

withTestDatabase();

const waited = new AbortController().signal;
let sectionId: string;
let editor: Actor;
beforeAll(async () => {
  await aPaper();
  sectionId = (await aSection("world")).id;
  editor = { ...(await aUser()), address: null };
});

/** A file of one colour, arrived. */
async function file(background: string, width = 640, height = 480): Promise<Upload> {
  const content = await sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();
  const received = await receive(new Blob([new Uint8Array(content)]).stream(), await uploadLimits());
  if ("why" in received) throw new Error(received.why);
  return { ...received, fileName: `${background.slice(1)}.jpg` };
}

async function added(background: string): Promise<{ id: string; hash: string }> {
  const answer = await addPicture(await file(background), editor, waited);
  if (!answer.ok) throw new Error(answer.why);
  return db().media.findUniqueOrThrow({ where: { id: answer.picture.id }, select: { id: true, hash: true } });
}

const isKept = (hash: string, name = ""): boolean => existsSync(join(config().dataDir, "media", hash, name));
const rowOf = (id: string) => db().media.findUniqueOrThrow({ where: { id } });
const quarter = { x: 0, y: 0, width: 0.5, height: 0.5 };

test("a picture that is replaced keeps its places, its texts and its crops; its former file goes a day later", async () => {
  const { id, hash } = await added("#aa0000");
  await changePicture(id, await editOfPicture(id, { alt: "A harbour", caption: "At dawn" }), editor);
  await changePicture(
    id,
    await editOfPicture(id, { cut: { focal: { x: 0.2, y: 0.3 }, crops: { "1x1": quarter } } }),
    editor,
  );
  await anArticle({ slug: "shows", sectionId, leadPictureId: id });

  const answer = await replacePicture(id, await file("#00aa00", 1280, 960), editor, waited);
  expect(answer).toMatchObject({ ok: true, picture: { id } });
  const row = await rowOf(id);
  expect(row).toMatchObject({ alt: "A harbour", caption: "At dawn", fileName: "00aa00.jpg", width: 1280, focalX: 0.2 });
  expect(row.crops).toEqual({ "1x1": quarter });
  expect(renditions.parse(row.renditions)["1x1"]).toMatchObject({ width: 480, height: 480 });
  const page = await articlePage("world", "shows");
  expect(page.kind === "live" && page.page.article.leadPicture).toMatchObject({ hash: row.hash, caption: "At dawn" });
  expect(isKept(hash)).toBe(true); // pages that are open go on showing it
  expect(await db().job.count({ where: { kind: "remove_files", subject: hash } })).toBe(1);
  expect((await historyOfPicture(id))[0]).toMatchObject({ action: "picture.replace" });
});

test("a file of other proportions keeps the focal point and lets go of drawn crops", async () => {
  const { id } = await added("#0000aa");
  await changePicture(
    id,
    await editOfPicture(id, { cut: { focal: { x: 0.2, y: 0.3 }, crops: { "4x3": quarter } } }),
    editor,
  );
  await replacePicture(id, await file("#0000bb", 480, 640), editor, waited);
  expect(await rowOf(id)).toMatchObject({ focalX: 0.2, focalY: 0.3, crops: {} });
});

test("a file that is in the library already takes nobody's place, and is named", async () => {
  const [first, second] = [await added("#111111"), await added("#222222")];
  const other = await replacePicture(first.id, await file("#222222"), editor, waited);
  expect(other).toMatchObject({ ok: false, status: 422, why: expect.stringContaining("“222222.jpg”") });
  const same = await replacePicture(first.id, await file("#111111"), editor, waited);
  expect(same).toMatchObject({ ok: false, why: "This is the file that the picture already has." });
  expect(await replacePicture("nobody", await file("#333333"), editor, waited)).toMatchObject({ ok: false });
  expect([isKept(first.hash), isKept(second.hash)]).toEqual([true, true]);
});

test("another focal point cuts every crop anew, at other addresses; the whole picture keeps its own", async () => {
  const { id, hash } = await added("#444444");
  const before = renditions.parse((await rowOf(id)).renditions);
  expect(
    await changePicture(
      id,
      await editOfPicture(id, { cut: { focal: { x: 0, y: 0 }, crops: { "4x3": quarter } } }),
      editor,
    ),
  ).toMatchObject({
    ok: true,
  });
  const after = renditions.parse((await rowOf(id)).renditions);
  expect(after.full).toEqual(before.full);
  for (const shape of ["16x9", "4x3", "1x1"] as const) {
    expect(after[shape].key).not.toBe(before[shape].key);
    expect(isKept(hash, `${after[shape].key}-${after[shape].jpeg}.jpg`)).toBe(true);
    expect(isKept(hash, `${before[shape].key}-${before[shape].jpeg}.jpg`)).toBe(true); // on pages that are open
  }
});

test("crops of a file that was replaced meanwhile are refused, and change nothing", async () => {
  const { id } = await added("#555555");
  const edit = await editOfPicture(id, { cut: { focal: { x: 0, y: 0 }, crops: {} } }); // it knows of the former file alone
  const outcome = await outrun(
    (tx) => tx.media.update({ where: { id }, data: { hash: "5".repeat(32) } }),
    () => changePicture(id, edit, editor),
  );
  expect(outcome).toMatchObject({ ok: false, message: expect.stringContaining("replaced or deleted this picture") });
  expect(await rowOf(id)).toMatchObject({ focalX: 0.5 });
});
