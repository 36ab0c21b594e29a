import { refusalWords } from "@/lib/messages/desk/refusal";
import { calendarDay } from "../dates";
import type { Prisma } from "../generated/prisma/client";
import type { Actor } from "./audit";
import type { LockedArticle } from "./locked-article";
import { type Refusal, refused } from "./outcome";

/**
 * Refuses to send out or replace words that whoever asks has not seen: `seen` is the version that they looked at
 * (null: nobody looks, as with what was scheduled before). The sentence says who saved since, and when.
 */
export async function unseenWords(
  tx: Prisma.TransactionClient,
  { id, version }: LockedArticle,
  seen: number | null,
  by: Pick<Actor, "id"> | null,
): Promise<Refusal | null> {
  if (seen === null || seen === version) return null;
  const others = await tx.revision.findFirst({
    where: { articleId: id, OR: [{ userId: null }, { userId: { not: by?.id ?? "" } }] },
    orderBy: { number: "desc" },
    select: { createdAt: true, userId: true, user: { select: { name: true } } },
  });
  const draft = await tx.draft.findUnique({ where: { articleId: id }, select: { userId: true, updatedAt: true } });
  const settings = await tx.settings.findFirst({ select: { timeZone: true } });
  if (!others) return refused(refusalWords.savedInOtherTab);
  // A revision has the time of its first words, the draft that of its last.
  const at = draft && draft.userId === others.userId ? draft.updatedAt : others.createdAt;
  const who = others.user?.name ?? refusalWords.someone;
  return refused(refusalWords.savedByOther(who, whenOf(at, new Date(), settings?.timeZone ?? "UTC")));
}

/** A time on the site's clock, as in "at 14:05:09"; with its date where that is not today. */
export function whenOf(at: Date, now: Date, timeZone: string): string {
  const time = `at ${new Intl.DateTimeFormat("en-GB", { timeStyle: "medium", timeZone }).format(at)}`;
  if (calendarDay(at, { timeZone }) === calendarDay(now, { timeZone })) return time;
  return `on ${new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone }).format(at)} ${time}`;
}
