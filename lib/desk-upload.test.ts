import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { answerUpload } from "./desk-upload";
import { diskFull, signedOut } from "./newsroom/outcome";
import { refusedUpload, usingUp } from "./newsroom/pictures/make-picture";
import { uploadsFolder } from "./pictures/receive";
import { withTestDatabase } from "./testing/database";

withTestDatabase();

const upload = () =>
  new Request("http://localhost/api/desk/pictures", {
    method: "POST",
    headers: { "x-file-name": "a.jpg" },
    body: "bytes",
  });

test("an upload onto a full disk is refused with 507 and a sentence, and leaves nothing", async () => {
  const full = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  const response = await answerUpload(upload(), (file) => usingUp(file, () => Promise.reject(full)));
  expect(response.status).toBe(507);
  expect(await response.json()).toMatchObject({ ok: false, message: expect.stringContaining("disk is full") });
  expect(existsSync(uploadsFolder()) ? await readdir(uploadsFolder()) : []).toEqual([]);
});

test("an upload whose row the database refuses answers the refusal's own status, reason and sentence", async () => {
  for (const [refusal, status] of [
    [diskFull, 507],
    [signedOut, 401],
  ] as const) {
    const response = await answerUpload(upload(), (file) => usingUp(file, async () => refusedUpload(refusal)));
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual(refusal);
  }
});

test("an upload that fails for another reason fails as before", async () => {
  await expect(
    answerUpload(upload(), (file) => usingUp(file, () => Promise.reject(new Error("a bug")))),
  ).rejects.toThrow("a bug");
});
