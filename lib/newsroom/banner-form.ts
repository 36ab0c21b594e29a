import { z } from "zod";
import { identifier, line } from "../safe-text";
import { instantOf } from "../zoned-time";

/** Characters: three lines on a phone. */
export const longestBanner = 120;

const hour = 60 * 60 * 1000; // ms
const longest = 7 * 24 * hour; // past that it is no news, and somebody forgot it

/** `startsAt` is null for now. */
export type BannerFields = { text: string; articleId: string | null; startsAt: Date | null; expiresAt: Date };

/** What an editor fills in; times are of the paper's clock. */
export const bannerForm = (timeZone: string, now: Date) =>
  z
    .object({
      text: line.trim().min(1, "Say what happened.").max(longestBanner, `Use at most ${longestBanner} characters.`),
      articleId: z.union([z.literal(""), identifier]).transform((id) => id || null),
      from: z.string(), // "" for now
      lasts: z.enum(["1", "3", "until"], "Choose how long it stands."), // hours
      until: z.string().optional(),
    })
    .transform(({ text, articleId, from, lasts, until = "" }, context): BannerFields => {
      const refuse = (field: string, message: string) => {
        context.addIssue({ code: "custom", path: [field], message });
        return z.NEVER;
      };
      const startsAt = from === "" ? null : instantOf(from, timeZone)?.instant;
      if (startsAt === undefined) return refuse("from", "Give a day and a time, or leave it empty for now.");
      if (startsAt && startsAt <= now) return refuse("from", "This time has passed. Leave it empty for now.");
      const begins = (startsAt ?? now).getTime();
      const expiresAt =
        lasts === "until" ? instantOf(until, timeZone)?.instant : new Date(begins + Number(lasts) * hour);
      if (!expiresAt) return refuse("until", "Give the day and the time when it goes.");
      if (expiresAt.getTime() <= begins) return refuse("until", "It would go before it comes. Choose a later time.");
      if (expiresAt.getTime() > begins + longest) return refuse("until", "A banner stands for a week at most.");
      return { text, articleId, startsAt, expiresAt };
    });
