import { articlePath } from "../../lib/urls";
import type { ArchiveStory } from "./archive-story";
import type { Row } from "./copy-rows";

const minute = 60_000; // ms
const hour = 60 * minute;
const day = 24 * hour;

export type History = { Revision: Row[]; AuditEvent: Row[]; Redirect: Row[]; GoneAddress: Row[]; ViewCount: Row[] };

/** What years of work and of readers leave of a story: revisions, the record of who did what, former addresses, views. */
export function historyOf(story: ArchiveStory, users: string[], now: number): History {
  const { id, content, section, publishedAt, isTakenDown, random } = story;
  const userId = users[Math.floor(random() * users.length)] ?? null;
  const before = new Date(publishedAt.getTime() - hour);
  const revision = (number: number, kind: string, createdAt: Date): Row => ({
    ...{ id: `${id}-r${number}`, articleId: id, number, kind, userId, createdAt },
    snapshot: JSON.stringify(content),
  });
  const event = (action: string, at: Date): Row => ({
    ...{ id: `${id}-${action}`, at, userId, action, subjectType: "article", subjectId: id },
  });
  const wasSaved = random() < 0.25;
  const path = articlePath(section, content.slug);
  return {
    Revision: wasSaved
      ? [revision(1, "saved", before), revision(2, "published", publishedAt)]
      : [revision(1, "published", publishedAt)],
    AuditEvent: [event("article.create", before), event("article.publish", publishedAt)],
    Redirect:
      !isTakenDown && random() < 0.2 ? [{ from: `/${section}/former-${id}`, to: path, createdAt: publishedAt }] : [],
    GoneAddress: isTakenDown ? [{ path, since: new Date(now) }] : [],
    ViewCount: viewsOf(story, now),
  };
}

/** Hourly counts on the days after publication; in one row, at the hour 0 of Unix time, of more than 90 days ago. */
function viewsOf({ id, publishedAt, random }: ArchiveStory, now: number): Row[] {
  const views = (at: number, count: number): Row => ({ articleId: id, hour: new Date(at), views: count });
  const total = 1 + Math.floor(30_000 ** random());
  if (now - publishedAt.getTime() > 90 * day) return [views(0, total)];
  const first = Math.ceil(publishedAt.getTime() / hour) * hour;
  return Array.from({ length: 12 }, (_, index) => first + index * hour)
    .filter((at) => at <= now)
    .map((at, index) => views(at, 1 + Math.floor(total / (index + 1))));
}
