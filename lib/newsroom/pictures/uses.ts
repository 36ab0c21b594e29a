/** Where a picture is used: in stories (see the triggers that keep PictureUse), beside bylines, on fronts. */
import { commonWords } from "@/lib/messages/desk/common";
import { db } from "../../db";
import { Prisma } from "../../generated/prisma/client";
import { authorPath, deskArticlePath, deskFrontPath, deskSettingsPath, type Path } from "../../urls";
import { homeAddress } from "../front/front-address";
import { frontsWithPicture, mediaOnFronts } from "../front/pictures-on-fronts";

export type PlaceOfUse = {
  name: string; // of the story, the author, the front or the paper
  kind: "story" | "portrait" | "front" | "logo";
  path: Path;
  isLive: boolean; // readers see it there
};

/** True of pictures `m` that are used anywhere. A new kind of place is added here and in `placesOfPicture`. */
export const isUsed = Prisma.sql`(
  EXISTS (SELECT FROM "PictureUse" u WHERE u."mediaId" = m."id")
  OR EXISTS (SELECT FROM "Author" w WHERE w."portraitId" = m."id")
  OR EXISTS (SELECT FROM "Settings" s WHERE s."logoId" = m."id")
  OR m."id" IN (${mediaOnFronts})
)`;

/** Every place that a picture is used in: stories newest first, then bylines, fronts and the logo. 4 queries. */
export async function placesOfPicture(mediaId: string, client: Prisma.TransactionClient = db()): Promise<PlaceOfUse[]> {
  const [uses, authors, fronts, papers] = await Promise.all([
    client.pictureUse.findMany({
      relationLoadStrategy: "join",
      where: { mediaId },
      orderBy: [{ article: { updatedAt: "desc" } }, { articleId: "desc" }, { isLive: "desc" }],
      select: { isLive: true, article: { select: { id: true, headline: true } } },
    }),
    client.author.findMany({
      where: { portraitId: mediaId },
      orderBy: { name: "asc" },
      select: { name: true, slug: true },
    }),
    frontsWithPicture(client, mediaId),
    client.settings.findMany({ where: { logoId: mediaId }, select: { name: true } }),
  ]);
  const stories = new Map<string, PlaceOfUse>();
  for (const { isLive, article } of uses) {
    if (stories.has(article.id)) continue; // live and in work: said once
    const name = article.headline || commonWords.untitled;
    stories.set(article.id, { name, kind: "story", path: deskArticlePath(article.id), isLive });
  }
  return [
    ...stories.values(),
    ...authors.map(({ name, slug }) => ({ name, kind: "portrait" as const, path: authorPath(slug), isLive: true })),
    ...fronts.map(({ name, slug, isLive }) => ({
      ...{ name: name ?? "Home", kind: "front" as const, path: deskFrontPath(slug ?? homeAddress), isLive },
    })),
    ...papers.map(({ name }) => ({ name, kind: "logo" as const, path: deskSettingsPath, isLive: true })),
  ];
}
