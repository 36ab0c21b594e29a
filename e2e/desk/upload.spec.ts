/** Pictures on their way into the library: by picker, drop and paste, with progress, cancelled, tried again, refused, replaced. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type APIResponse, expect, type JSHandle, type Locator, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { config } from "../../lib/config";
import { db } from "../../lib/db";
import { badPictures } from "../../lib/testing/bad-pictures";
import { anArticle } from "../../lib/testing/builders";
import { articlePath, deskFrontPath, deskPicturePath, deskPicturesPath } from "../../lib/urls";
import { signIn } from "./sign-in";

test.describe.configure({ timeout: 120_000 }); // pictures are made one after the other, and others send theirs too
test.afterAll(() => db().$disconnect());

type GivenFile = { name: string; mimeType: string; buffer: Buffer };

/** A photograph that was never there before: grain, so that its file is large. */
async function aPhotograph(name: string, width = 640, height = 480): Promise<GivenFile> {
  const create = { width, height, channels: 3, noise: { type: "gaussian", mean: 128, sigma: 40 } } as const;
  const buffer = await sharp({ create: { ...create, background: "#000" } })
    .jpeg({ quality: 95 })
    .toBuffer();
  return { name, mimeType: "image/jpeg", buffer };
}

async function openLibrary(page: Page): Promise<void> {
  await signIn(page, "editor");
  await page.goto(deskPicturesPath);
}

async function choose(page: Page, button: string, files: GivenFile[]): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: button }).click();
  await (await choosing).setFiles(files);
}

const upload = (page: Page, { name }: GivenFile): Locator =>
  page.getByRole("list", { name: "Uploads" }).getByRole("listitem").filter({ hasText: name });
const isReady = (page: Page, file: GivenFile) => expect(upload(page, file)).toContainText("Uploaded");

/** Files as a drop or a paste hands them over. */
const handedOver = (page: Page, files: GivenFile[]): Promise<JSHandle<DataTransfer>> =>
  page.evaluateHandle(
    (sent) => {
      const data = new DataTransfer();
      for (const { name, mimeType, content } of sent) {
        const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], name, { type: mimeType }));
      }
      return data;
    },
    files.map(({ name, mimeType, buffer }) => ({
      ...{ name, mimeType },
      content: buffer.toString("base64"),
    })),
  );

/** What the server keeps of a file: its row, its renditions, and where it waited. */
async function keptOf({ buffer }: GivenFile): Promise<string[]> {
  const hash = createHash("sha256").update(buffer).digest("hex").slice(0, 32);
  const waiting = await readdir(join(config().dataDir, "uploads")).catch(() => []);
  return [
    ...((await db().media.findUnique({ where: { hash } })) ? ["a row"] : []),
    ...(existsSync(join(config().dataDir, "media", hash)) ? ["renditions"] : []),
    ...(waiting.some((name) => name.startsWith(hash)) ? ["a file that waits"] : []),
  ];
}

/** Sets how many bytes a second the browser's line takes; null takes all there is. */
async function aLine(page: Page): Promise<(bytesPerSecond: number | null) => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  return (bytesPerSecond) =>
    session.send("Network.emulateNetworkConditions", {
      ...{ offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: bytesPerSecond ?? -1 },
    });
}

test("several pictures are chosen at once, each is in the list when it is ready, and one sent twice is known", async ({
  page,
}) => {
  await openLibrary(page);
  const files = await Promise.all(["Quay one.jpg", "Quay two.jpg", "Quay three.jpg"].map((name) => aPhotograph(name)));
  await choose(page, "Upload pictures", files);
  for (const file of files) await isReady(page, file);
  await expect(page.getByRole("status")).toHaveText("3 of 3 uploaded.");
  const grid = page.getByRole("main").getByRole("list").last();
  for (const { name } of files) await expect(grid.getByRole("link", { name })).toBeVisible();
  const [first] = files;
  if (!first) throw new Error("no files");
  await page.getByRole("button", { name: "Clear list" }).click();
  await choose(page, "Upload pictures", [{ ...first, name: "Another name.jpg" }]);
  await expect(page.getByText("already in the library")).toBeVisible();
  expect(await keptOf(first)).toEqual(["a row", "renditions"]);
});

test("pictures are dropped anywhere on the page, and pasted; text that is pasted stays text", async ({ page }) => {
  await openLibrary(page);
  const [dropped, pasted, beside] = await Promise.all(
    ["Dropped.jpg", "Pasted.jpg", "Beside a text.jpg"].map((name) => aPhotograph(name)),
  );
  if (!dropped || !pasted || !beside) throw new Error("no files");
  await page.dispatchEvent("main", "drop", { dataTransfer: await handedOver(page, [dropped]) });
  await isReady(page, dropped);
  const paste = async (target: Locator, file: GivenFile, text?: string) => {
    const data = await handedOver(page, [file]);
    await target.evaluate(
      (element, [clipboardData, words]) => {
        if (words) clipboardData.setData("text/plain", words);
        element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      },
      [data, text] as const,
    );
  };
  await paste(page.getByLabel("Search"), beside, "harbour");
  await paste(page.locator("main"), pasted);
  await isReady(page, pasted);
  await expect(upload(page, beside)).toHaveCount(0);
});

test("an upload shows how far it is, is cancelled without a trace, and tried again", async ({ page }) => {
  await openLibrary(page);
  const file = await aPhotograph("Slowly.jpg", 1600, 1200);
  const narrow = await aLine(page);
  await narrow(100_000);
  await choose(page, "Upload pictures", [file]);
  const bar = upload(page, file).getByRole("progressbar");
  const sent = async () => Number(await bar.getAttribute("value"));
  await expect.poll(sent).toBeGreaterThan(0.1);
  const early = await sent();
  await expect.poll(sent).toBeGreaterThan(early);
  expect(await sent()).toBeLessThan(1);
  await expect(upload(page, file)).toContainText(/Uploading: \d+% of \d/);
  await page.getByRole("button", { name: "Cancel Slowly.jpg" }).click();
  await expect(upload(page, file)).toContainText("Cancelled");
  await narrow(null);
  expect(await keptOf(file)).toEqual([]);
  await page.getByRole("button", { name: "Retry Slowly.jpg" }).click();
  await isReady(page, file);
});

test("an upload that breaks off says so, and goes through when it is tried again", async ({ page, context }) => {
  await openLibrary(page);
  const file = await aPhotograph("Broken off.jpg");
  await context.setOffline(true);
  await choose(page, "Upload pictures", [file]);
  await expect(upload(page, file)).toContainText("The connection to the server was lost");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Retry Broken off.jpg" }).click();
  await isReady(page, file);
});

test("what is refused says why beside its name, and the others go on", async ({ page }) => {
  await openLibrary(page);
  const good = await aPhotograph("Good.jpg");
  const drawing = { name: "Drawing.svg", mimeType: "image/svg+xml", buffer: Buffer.from("<svg onload='x'/>") };
  const empty = { name: "Empty.jpg", mimeType: "image/jpeg", buffer: Buffer.alloc(0) };
  const huge = { name: "Huge.jpg", mimeType: "image/jpeg", buffer: Buffer.alloc(30_000_001) };
  await choose(page, "Upload pictures", [drawing, empty, huge, good]);
  await expect(upload(page, drawing)).toContainText("SVG is not supported");
  await expect(upload(page, empty)).toContainText("This file is empty");
  await expect(upload(page, huge)).toContainText("This file is larger than 30 MB");
  await isReady(page, good);
  await expect(page.getByRole("status")).toHaveText("1 of 4 uploaded, 3 failed.");
  await expect(page.getByRole("button", { name: /again/ })).toHaveCount(0); // the same file would be refused again
});

/** The last word on an upload: what the worker made of it, where the request was only taken in. */
async function answerTo(page: Page, taken: APIResponse): Promise<APIResponse> {
  if (taken.status() !== 202) return taken;
  const { value } = await taken.json();
  let answer = taken;
  await expect
    .poll(async () => {
      answer = await page.request.get(`/api/desk/pictures/uploads/${value.uploadId}`);
      return answer.status();
    })
    .not.toBe(202);
  return answer;
}

test("of a bad upload nothing stays, whatever it is", async ({ page }) => {
  await signIn(page, "editor");
  for (const { what, name, content, why } of await badPictures()) {
    const headers = { "x-file-name": encodeURIComponent(name), "content-type": "application/octet-stream" };
    const answer = await answerTo(page, await page.request.post("/api/desk/pictures", { headers, data: content }));
    expect([413, 415, 422], what).toContain(answer.status());
    expect((await answer.json()).message, what).toMatch(new RegExp(why.replaceAll(/[()]/g, "\\$&")));
    expect(await keptOf({ name, mimeType: "", buffer: content }), what).toEqual([]);
  }
});

test("whoever is not signed in sends nothing", async ({ request }) => {
  const { buffer } = await aPhotograph("a.jpg");
  const headers = { "x-file-name": "a.jpg" };
  expect((await request.post("/api/desk/pictures", { headers, data: buffer })).status()).toBe(401);
  expect((await request.put("/api/desk/pictures/any/file", { headers, data: buffer })).status()).toBe(401);
});

test("a picture is replaced where it stands, once the editor says so", async ({ page, request }) => {
  await openLibrary(page);
  const [before, after] = await Promise.all([aPhotograph("Before.jpg"), aPhotograph("After.jpg")]);
  if (!before || !after) throw new Error("no files");
  await choose(page, "Upload pictures", [before]);
  await isReady(page, before);
  const media = await db().media.findFirstOrThrow({ where: { fileName: before.name } });
  await db().media.update({ where: { id: media.id }, data: { alt: "A quay" } });
  const section = await db().section.findFirstOrThrow({ where: { parentId: null } });
  const { slug } = await anArticle({
    sectionId: section.id,
    leadPictureId: media.id,
    publishedAt: new Date("2020-01-01"),
  });
  const story = async () => (await request.get(articlePath(section.slug, slug))).text();
  expect(await story()).toContain(media.hash);

  await page.goto(deskPicturePath(media.id));
  page.once("dialog", (dialog) => dialog.dismiss());
  await choose(page, "Choose a new file", [after]);
  await expect(upload(page, after)).toHaveCount(0);
  page.once("dialog", (dialog) => dialog.accept());
  await choose(page, "Choose a new file", [after]);
  await isReady(page, after);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("After.jpg");
  await expect(page.getByLabel("Alt text")).toHaveValue("A quay");
  const { hash } = await db().media.findUniqueOrThrow({ where: { id: media.id } });
  expect(hash).not.toBe(media.hash);
  const html = await story();
  expect(html).toContain(hash);
  expect(html).not.toContain(media.hash);
});

test("a picture is added where it is chosen; Enter in the search sends nothing of the form around", async ({
  page,
}) => {
  await signIn(page, "editor");
  await page.goto(deskFrontPath("home"));
  await page
    .getByRole("button", { name: /^Edit: / })
    .first()
    .click();
  await page.getByLabel("Kicker on this front").fill("Not yet");
  await page.getByRole("button", { name: /^(Choose a picture|Replace)$/ }).click();
  const chooser = page.getByRole("dialog", { name: "Choose a picture" });
  await chooser.getByRole("searchbox").fill("harbour");
  await page.keyboard.press("Enter");
  await expect(chooser).toBeVisible();
  const file = await aPhotograph("For a card.jpg");
  await choose(page, "Upload pictures", [file]);
  await expect(chooser).toBeHidden({ timeout: 60_000 });
  await expect(page.getByLabel("Kicker on this front")).toHaveValue("Not yet");
  await expect(page.getByRole("dialog").getByRole("link", { name: "Add alt text" })).toBeVisible();
});
