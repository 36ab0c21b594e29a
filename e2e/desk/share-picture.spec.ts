import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import sharp from "sharp";
import { db } from "../../lib/db";
import { publish } from "../../lib/newsroom/publish";
import { takeDown } from "../../lib/newsroom/take-down";
import { articlePath } from "../../lib/urls";
import { richest } from "../edition";
import { demoActor } from "./sign-in";

test.afterAll(() => db().$disconnect());

test("a story without a picture is shared with its headline, drawn soon after it is published and gone when it is taken down", async ({
  request,
}) => {
  const slug = `shared-${randomUUID()}`;
  const { sectionId } = await db().article.findUniqueOrThrow({ where: { id: richest.id } });
  const text = [{ type: "text", text: "It did, on Monday." }];
  await db().article.create({
    data: {
      ...{
        id: slug,
        slug,
        language: "ar",
        headline: "العبّارة الأخيرة",
        standfirst: "باختصار.",
        credit: "وكالة",
        sectionId,
      },
      body: { type: "doc", content: [{ type: "paragraph", content: text }] },
    },
  });
  const by = await demoActor("editor");
  expect(await publish(slug, by)).toMatchObject({ ok: true });

  const path = articlePath(richest.section ?? "", slug);
  const shared = async () =>
    /property="og:image" content="([^"]+)"/.exec(await (await request.get(path)).text())?.[1] ?? "";
  await expect.poll(shared).toMatch(/\/share-1200\.png$/);
  const address = await shared();
  const answer = await request.get(address);
  expect(answer.headers()).toMatchObject({
    "content-type": "image/png",
    "cache-control": expect.stringContaining("immutable"),
  });
  expect(await sharp(await answer.body()).metadata()).toMatchObject({ width: 1200, height: 630 });

  expect(await takeDown(slug, { kind: "gone", notice: null }, by)).toMatchObject({ ok: true });
  await expect.poll(async () => (await request.get(address)).status()).toBe(404);
});
