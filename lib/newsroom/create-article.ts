import { randomInt } from "node:crypto";
import { emptyContent } from "../article-content";
import { db } from "../db";
import { type Actor, audit } from "./audit";
import { changing } from "./changing";
import { done, type Outcome } from "./outcome";
import { untitledSlug } from "./working-copy";

const digits = "0123456789abcdefghijklmnopqrstuvwxyz";
const randomDigits = (count: number): string =>
  Array.from({ length: count }, () => digits.charAt(randomInt(digits.length))).join("");

/** Begins an empty article in the paper's language; gives its id. */
export async function createArticle(by: Actor): Promise<Outcome<string>> {
  const settings = await db().settings.findFirst({ select: { language: true } });
  const content = emptyContent(settings?.language ?? "en");
  return changing({ by, needs: "article.create" }, async (tx) => {
    const { id } = await tx.article.create({
      data: {
        slug: `${untitledSlug}${randomDigits(8)}`,
        language: content.language,
        body: content.body,
        createdById: by.id,
        draft: { create: { content, userId: by.id } },
      },
      select: { id: true },
    });
    await audit({ by, action: "article.create", subject: { type: "article", id } }, tx);
    return done(id);
  });
}
