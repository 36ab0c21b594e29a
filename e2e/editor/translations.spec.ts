import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { db } from "../../lib/db";
import { deskArticlePath } from "../../lib/urls";
import { signIn } from "../desk/sign-in";
import { pathOf, richest } from "../edition";

const slug = `translation-${randomUUID()}`;
test.afterAll(async () => {
  await db().article.deleteMany({ where: { id: slug } });
  await db().$disconnect();
});

test("an editor links a story in another language: each page leads to the other, and no more once it is unlinked", async ({
  page,
  request,
}) => {
  const { sectionId } = await db().article.findUniqueOrThrow({ where: { id: richest.id } });
  await db().article.create({
    data: {
      ...{ id: slug, slug, language: "ar", headline: "العبّارة الأخيرة", sectionId, body: { type: "doc", content: [] } },
      ...{ status: "published", publishedAt: new Date(Date.now() - 86_400_000) },
    },
  });
  const translation = pathOf(richest).replace(richest.slug, slug);

  await signIn(page, "editor");
  await page.goto(deskArticlePath(slug));
  const panel = page.getByRole("region", { name: "Translations" });
  await panel.getByRole("button", { name: "Link translation" }).click();
  await expect(panel.getByRole("alert")).toHaveText("Choose an article from the list first.");
  await panel.getByLabel("This article in another language").fill(richest.headline);
  await panel.getByRole("list", { name: "Articles found" }).getByRole("button").first().click();
  await panel.getByRole("button", { name: "Link translation" }).click();
  await expect(panel.getByRole("link", { name: richest.headline })).toBeVisible();

  const original = await (await request.get(pathOf(richest))).text(); // the very next request
  const other = await (await request.get(translation)).text();
  for (const html of [original, other]) {
    expect(html).toMatch(new RegExp(`hrefLang="ar" href="[^"]*${slug}"`, "i"));
    expect(html).toMatch(new RegExp(`hrefLang="en-GB" href="[^"]*${richest.slug}"`, "i"));
    expect(html).toMatch(new RegExp(`hrefLang="x-default" href="[^"]*${richest.slug}"`, "i"));
  }
  await page.goto(pathOf(richest));
  await page.getByRole("link", { name: "العربية" }).click();
  await expect(page.locator("h1")).toHaveText("العبّارة الأخيرة");

  await page.goto(deskArticlePath(slug));
  await panel.getByRole("button", { name: "Unlink" }).click();
  await expect(panel.getByRole("button", { name: "Unlink" })).toHaveCount(0);
  expect(await (await request.get(pathOf(richest))).text()).not.toMatch(/hrefLang=/i);
});
