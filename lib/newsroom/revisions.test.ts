import { expect, test } from "vitest";
import { emptyContent } from "../article-content";
import { db } from "../db";
import type { RevisionKind } from "../generated/prisma/client";
import { anArticle, aSection, aUser } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { addRevision, listRevisions, restored, revisionContent, thinRevisions } from "./revisions";

withTestDatabase();

const content = (headline: string) => ({ ...emptyContent("en-GB"), headline });

async function anArticleId(): Promise<string> {
  const slug = `section-${Math.random().toString(36).slice(2)}`;
  return (await anArticle({ sectionId: (await aSection(slug)).id })).id;
}

test("what one person types in a minute is one revision; another's is another", async () => {
  const [articleId, anna, ben] = [await anArticleId(), (await aUser()).id, (await aUser()).id];
  for (const [headline, userId] of [
    ["One", anna],
    ["One two", anna],
    ["Three", ben],
  ] as const) {
    await db().$transaction((tx) =>
      addRevision(tx, { articleId, kind: "autosave", content: content(headline), userId }),
    );
  }
  expect((await listRevisions(articleId)).map(({ number }) => number)).toEqual([2, 1]);
  expect((await revisionContent(articleId, 1))?.headline).toBe("One two");
});

test("a publish is always a revision of its own", async () => {
  const articleId = await anArticleId();
  for (const kind of ["autosave", "published", "published"] as const) {
    await db().$transaction((tx) => addRevision(tx, { articleId, kind, content: content("Same"), userId: null }));
  }
  expect((await listRevisions(articleId)).map(({ kind }) => kind)).toEqual(["published", "published", "autosave"]);
});

test("a revision gives back one field, or all but the address", () => {
  const [now, then] = [
    { ...content("Now"), slug: "now", kicker: "K" },
    { ...content("Then"), slug: "then" },
  ];
  expect(restored(now, then, ["headline"])).toEqual({ ...now, headline: "Then" });
  expect(restored(now, then, "all")).toEqual({ ...then, slug: "now" });
});

test("old autosaves are thinned to the last of each hour; the rest is kept", async () => {
  const articleId = await anArticleId();
  const now = new Date("2026-06-10T12:00:00Z");
  const kept = async (number: number, kind: RevisionKind, time: string) =>
    db().revision.create({
      data: { articleId, number, kind, snapshot: content(`${number}`), createdAt: new Date(time) },
    });
  await kept(1, "autosave", "2026-06-08T09:10:00Z");
  await kept(2, "autosave", "2026-06-08T09:50:00Z");
  await kept(3, "published", "2026-06-08T09:55:00Z");
  await kept(4, "autosave", "2026-06-08T10:05:00Z");
  await kept(5, "saved", "2026-06-08T10:06:00Z");
  await kept(6, "autosave", "2026-06-10T11:00:00Z");
  await kept(7, "autosave", "2026-06-10T11:01:00Z");
  await thinRevisions(now);
  expect((await listRevisions(articleId)).map(({ number }) => number)).toEqual([7, 6, 5, 4, 3, 2]);
});
