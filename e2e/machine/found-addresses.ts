/** The addresses that only the site itself knows: of pictures, of a preview, and of a story in two languages. */
import { type APIRequestContext, expect } from "@playwright/test";
import { db } from "../../lib/db";
import { recordChange } from "../../lib/freshness";
import type { Actor } from "../../lib/newsroom/audit";
import { createPreviewLink } from "../../lib/newsroom/preview-links";
import { drawSoon } from "../../lib/newsroom/share-pictures";
import { linkTranslation } from "../../lib/newsroom/translations";
import { sharePath } from "../../lib/pictures/share-picture";
import { latestTag, sectionTag } from "../../lib/tags";
import { articlePath, previewPath, sitemapPath } from "../../lib/urls";
import { pathOf, recordsOf } from "../edition";
import { type Found, story } from "./address-classes";
import { elementsOf } from "./html";
import { readXml, textOf } from "./xml";

const translationId = "contract-translation"; // the same for each worker, and whoever comes first makes it

/** Asks the site for them, and makes what the demo edition hasn't. */
export async function findAddresses(request: APIRequestContext): Promise<Found> {
  const html = await (await request.get(pathOf(story))).text();
  const index = await readXml(await request.get(sitemapPath));
  const file = index.children.map((child) => textOf(child, "loc")).find((loc) => loc.includes("articles")) ?? "";
  const by = await editor();
  const translated = await translation(by);
  return {
    media: elementsOf(html, "img").find(({ src }) => src?.startsWith("/media/"))?.["src"] ?? "",
    "share picture": await sharePicture(),
    "sitemap file": new URL(file).pathname,
    preview: await preview(by),
    translated,
  };
}

/** The picture that the translation is shared with, since it has none of its own; drawn soon after it is made. */
async function sharePicture(): Promise<string> {
  const drawn = () => db().sharePicture.findUnique({ where: { articleId: translationId } });
  await expect.poll(drawn).not.toBeNull();
  return sharePath((await drawn())?.hash ?? "");
}

async function editor(): Promise<Actor> {
  const { id, name, role } = await db().user.findUniqueOrThrow({ where: { email: "editor@example.com" } });
  return { id, name, role, address: null };
}

async function preview(by: Actor): Promise<string> {
  const made = await createPreviewLink(story.id, by);
  if (!made.ok) throw new Error(made.message);
  return previewPath(made.value.token);
}

/** The paper's oldest story has a translation into Arabic: its address. */
async function translation(by: Actor): Promise<string> {
  const id = translationId;
  const original = await db().article.findFirstOrThrow({
    where: { id: { in: recordsOf("article").map((each) => each.id) }, status: "published" },
    include: { section: true },
    orderBy: { publishedAt: "asc" },
  });
  const { sectionId, section, publishedAt } = original;
  const headline = "قصة قديمة بلغة أخرى";
  const times = { publishedAt, modifiedAt: publishedAt };
  const body = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: headline }] }] };
  await db().$transaction(async (tx) => {
    const data = { id, slug: id, headline, language: "ar", credit: "Northlight staff", body, sectionId, ...times };
    await tx.article.createMany({ data: { ...data, status: "published" }, skipDuplicates: true });
    await drawSoon(tx, id);
    await recordChange(tx, [latestTag, sectionTag(sectionId ?? "")]);
  });
  await linkTranslation(original.id, id, by);
  return articlePath(section?.slug ?? "", id);
}
