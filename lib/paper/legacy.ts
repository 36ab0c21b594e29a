import { db } from "../db";
import type { LegacyAddress } from "../legacy-addresses";
import {
  articlePath,
  authorPath,
  feedPath,
  homePath,
  isPath,
  type Path,
  sectionPath,
  storedPath,
  topicPath,
} from "../urls";
import { answerFor } from "./addresses";

/** `path` is the address that is gone, as the database keeps it; null where none was taken down for it. */
export type LegacyAnswer = { kind: "moved"; to: Path } | { kind: "gone"; path: Path | null };

/**
 * Where what an address of the former site asks for stands now, through all that it was moved
 * since, so that its reader is sent on once; null where the paper doesn't have it. At most 3 queries.
 */
export async function legacyAnswer(asked: LegacyAddress): Promise<LegacyAnswer | null> {
  switch (asked.kind) {
    case "page":
      return (await standing(asked.path)) ?? { kind: "moved", to: asked.path };
    case "feed":
      return { kind: "moved", to: feedPath(homePath, asked.format) };
    case "list": {
      const answer = await listAnswer(asked.of, asked.slug);
      return answer?.kind === "moved" && asked.feed ? { ...answer, to: feedPath(answer.to, asked.feed) } : answer;
    }
    case "story":
      return storyOrPage(asked.slug, asked.page);
    case "number":
      return asked.of === "story" ? storyOf({ legacyId: asked.number }) : sectionNumbered(asked.number);
    case "gone":
      return { kind: "gone", path: null };
  }
}

/** What an address of ours answers by now, where its page does not. */
async function standing(path: Path): Promise<LegacyAnswer | null> {
  const stored = storedPath(path);
  const answer = await answerFor(stored);
  return answer?.kind === "gone" ? { kind: "gone", path: stored } : answer;
}

/** A category may have become a section or a topic; any list may have another address since. */
async function listAnswer(of: "section" | "topic" | "author", slug: string): Promise<LegacyAnswer | null> {
  const where = { slug };
  switch (of) {
    case "section":
      if (await db().section.count({ where })) return { kind: "moved", to: sectionPath(slug) };
      return (await standing(sectionPath(slug))) ?? listAnswer("topic", slug);
    case "topic":
      if (await db().topic.count({ where })) return { kind: "moved", to: topicPath(slug) };
      return standing(topicPath(slug));
    case "author":
      if (await db().author.count({ where })) return { kind: "moved", to: authorPath(slug) };
      return standing(authorPath(slug));
  }
}

/** Where no story has the slug, or a section has the address, the page of that address: it says itself whether it is there. */
async function storyOrPage(slug: string, page: Path | null): Promise<LegacyAnswer | null> {
  const isNamed = page !== null && storedPath(page) === storedPath(sectionPath(slug));
  const isSection = isNamed && (await db().section.count({ where: { slug } })) > 0;
  const found = isSection ? null : await storyNamed(slug);
  return found ?? (page && { kind: "moved", to: page });
}

async function sectionNumbered(legacyId: number): Promise<LegacyAnswer | null> {
  const section = await db().section.findUnique({ where: { legacyId }, select: { slug: true } });
  return section && { kind: "moved", to: sectionPath(section.slug) };
}

/** The story that has this slug, or had it while it stood in any section. */
async function storyNamed(slug: string): Promise<LegacyAnswer | null> {
  const answer = await storyOf({ slug });
  if (answer) return answer;
  const [former] = await db().$queryRaw<{ from: string }[]>`
    SELECT "from" FROM "Redirect"
    WHERE regexp_replace("from", '^.*/', '') = ${slug} AND "from" ~ '^/[^/]+/[^/]+$' ORDER BY "createdAt" DESC LIMIT 1`;
  return former && isPath(former.from) ? standing(former.from) : null;
}

async function storyOf(where: { slug: string } | { legacyId: number }): Promise<LegacyAnswer | null> {
  const article = await db().article.findFirst({
    where: { ...where, status: { in: ["published", "taken_down"] } },
    select: { slug: true, status: true, section: { select: { slug: true } } },
  });
  if (!article?.section) return null;
  const path = articlePath(article.section.slug, article.slug);
  return article.status === "published" ? { kind: "moved", to: path } : standing(path);
}
