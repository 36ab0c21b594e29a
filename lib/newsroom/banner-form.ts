import { z } from "zod";
import { bannerWords } from "@/lib/messages/desk/banner";
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
      text: line.trim().min(1, bannerWords.textNeeded).max(longestBanner, bannerWords.textTooLong(longestBanner)),
      articleId: z.union([z.literal(""), identifier]).transform((id) => id || null),
      from: z.string(), // "" for now
      lasts: z.enum(["1", "3", "until"], bannerWords.durationNeeded), // hours
      until: z.string().optional(),
    })
    .transform(({ text, articleId, from, lasts, until = "" }, context): BannerFields => {
      const refuse = (field: string, message: string) => {
        context.addIssue({ code: "custom", path: [field], message });
        return z.NEVER;
      };
      const startsAt = from === "" ? null : instantOf(from, timeZone)?.instant;
      if (startsAt === undefined) return refuse("from", bannerWords.fromInvalid);
      if (startsAt && startsAt <= now) return refuse("from", bannerWords.fromPassed);
      const begins = (startsAt ?? now).getTime();
      const expiresAt =
        lasts === "until" ? instantOf(until, timeZone)?.instant : new Date(begins + Number(lasts) * hour);
      if (!expiresAt) return refuse("until", bannerWords.untilNeeded);
      if (expiresAt.getTime() <= begins) return refuse("until", bannerWords.endsBeforeStart);
      if (expiresAt.getTime() > begins + longest) return refuse("until", bannerWords.tooLong);
      return { text, articleId, startsAt, expiresAt };
    });
