import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { answerUpload } from "./desk-upload";
import { usingUp } from "./newsroom/pictures/make-picture";
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
  expect(await response.json()).toMatchObject({ ok: false, message: expect.stringContaining("no space left") });
  expect(existsSync(uploadsFolder()) ? await readdir(uploadsFolder()) : []).toEqual([]);
});

test("an upload that fails for another reason fails as before", async () => {
  await expect(
    answerUpload(upload(), (file) => usingUp(file, () => Promise.reject(new Error("a bug")))),
  ).rejects.toThrow("a bug");
});
