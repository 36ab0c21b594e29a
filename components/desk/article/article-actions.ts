"use server";
import { z } from "zod";
import type { ArticleDifference } from "@/lib/body/difference";
import { config } from "@/lib/config";
import type { Finding } from "@/lib/copy-check/finding";
/** What the desk does to one article. Each asks the table of permissions, checks its input, and calls one verb. */
import { articleWords } from "@/lib/messages/desk/article";
import type { Actor } from "@/lib/newsroom/audit";
import { authorise } from "@/lib/newsroom/authorise";
import { changesToPublish } from "@/lib/newsroom/changes-to-publish";
import { checkArticle } from "@/lib/newsroom/check-article";
import { checkLinks } from "@/lib/newsroom/check-links";
import { type Standing, standingOf } from "@/lib/newsroom/desk-article";
import { handOver } from "@/lib/newsroom/hand-over";
import { type Outcome, refused } from "@/lib/newsroom/outcome";
import { publish, type Receipt } from "@/lib/newsroom/publish";
import { targetField } from "@/lib/newsroom/redirect-form";
import { readDraft } from "@/lib/newsroom/save-draft";
import { schedule, setEmbargo, unschedule } from "@/lib/newsroom/schedule";
import { restore, type TakenDown, takeDown } from "@/lib/newsroom/take-down";
import { site } from "@/lib/paper/site";
import type { Action } from "@/lib/permissions";
import { identifier, isVisible, lines } from "@/lib/safe-text";
import { instantOf } from "@/lib/zoned-time";

const note = lines.trim().max(2000, articleWords.tooLongNote);
const version = z.int32().min(1);
const unlooked = refused(articleWords.reloadForVersion);
const wallClock = z.string().max(20);

async function allowed<T>(action: Action, id: string, work: (by: Actor) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const known = identifier.safeParse(id);
  if (!known.success) return refused(articleWords.articleGone);
  const by = await authorise(action, known.data);
  return by.ok ? work(by.value) : by;
}

/** The refusal of a value that a form's schema doesn't take. */
const invalid = (error: z.ZodError, field: string) =>
  refused(error.issues[0]?.message ?? articleWords.invalidValue, field);

export const submitArticle = async (id: string, sent: string): Promise<Outcome<null>> =>
  allowed("article.submit", id, async (by) => {
    const text = note.safeParse(sent);
    return text.success ? handOver(id, "in_review", text.data || null, by) : invalid(text.error, "note");
  });

export const sendBackArticle = async (id: string, sent: string): Promise<Outcome<null>> =>
  allowed("article.publish", id, async (by) => {
    const text = note.safeParse(sent);
    return text.success ? handOver(id, "draft", text.data || null, by) : invalid(text.error, "note");
  });

export const publishArticle = async (id: string, seen: number, tellReaders: boolean): Promise<Outcome<Receipt>> =>
  allowed("article.publish", id, async (by) => {
    const looked = version.safeParse(seen);
    if (!looked.success) return unlooked;
    return publish(id, by, { seen: looked.data, tellReaders: tellReaders === true });
  });

export const correctArticle = async (id: string, seen: number, sent: string): Promise<Outcome<Receipt>> =>
  allowed("article.correct", id, async (by) => {
    const looked = version.safeParse(seen);
    if (!looked.success) return unlooked;
    const text = note.refine(isVisible, articleWords.writeCorrection).safeParse(sent);
    return text.success
      ? publish(id, by, { seen: looked.data, correction: text.data })
      : invalid(text.error, "correction");
  });

export const scheduleArticle = async (id: string, seen: number, at: string): Promise<Outcome<{ at: Date }>> =>
  allowed("article.schedule", id, async (by) => {
    const looked = version.safeParse(seen);
    if (!looked.success) return unlooked;
    const instant = await newsroomTime(at);
    return instant ? schedule(id, instant, by, looked.data) : refused(articleWords.giveDateAndTime, "scheduledAt");
  });

export const unscheduleArticle = async (id: string): Promise<Outcome<null>> =>
  allowed("article.schedule", id, (by) => unschedule(id, by));

export const embargoArticle = async (id: string, until: string): Promise<Outcome<null>> =>
  allowed("article.schedule", id, async (by) => {
    if (until === "") return setEmbargo(id, null, by);
    const instant = await newsroomTime(until);
    return instant ? setEmbargo(id, instant, by) : refused(articleWords.giveDateAndTimeOrNothing, "embargo");
  });

export const takeArticleDown = async (id: string, sent: string, to: string): Promise<Outcome<TakenDown>> =>
  allowed("article.takeDown", id, async (by) => {
    const text = note.safeParse(sent);
    if (!text.success) return invalid(text.error, "notice");
    if (to === "") return takeDown(id, { kind: "gone", notice: text.data || null }, by);
    const target = targetField(config().siteUrl).safeParse(to);
    return target.success ? takeDown(id, { kind: "moved", to: target.data }, by) : invalid(target.error, "to");
  });

export const restoreArticle = async (id: string): Promise<Outcome<TakenDown>> =>
  allowed("article.takeDown", id, (by) => restore(id, by));

export const checkWorkingCopy = async (id: string): Promise<Outcome<Finding[]>> =>
  allowed("article.read", id, async () => ({ ok: true, value: await checkArticle((await readDraft(id)).content) }));

/** As `checkWorkingCopy` for its links: apart, since it waits for the web. */
export const checkWorkingLinks = async (id: string): Promise<Outcome<Finding[]>> =>
  allowed("article.edit", id, async () => ({ ok: true, value: await checkLinks((await readDraft(id)).content.body) }));

export const readChanges = async (id: string): Promise<Outcome<ArticleDifference>> =>
  allowed("article.read", id, async () => ({ ok: true, value: await changesToPublish(id) }));

export const readStanding = async (id: string): Promise<Outcome<Standing>> =>
  allowed("article.read", id, async () => {
    const standing = await standingOf(id);
    return standing ? { ok: true, value: standing } : refused(articleWords.articleGone);
  });

/** A time as the newsroom's clock tells it. */
async function newsroomTime(sent: string): Promise<Date | null> {
  const text = wallClock.safeParse(sent);
  const { timeZone } = await site();
  return text.success ? (instantOf(text.data, timeZone)?.instant ?? null) : null;
}
