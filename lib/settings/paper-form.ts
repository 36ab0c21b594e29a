import { z } from "zod";
import { settingsWords } from "@/lib/messages/desk/settings";
import { secureAddress } from "../network/web-address";
import { chosen, emailOrNull, json, longText, needed, orNull, text, wholeNumber } from "./fields";
import { isLanguage, isTimeZone } from "./language";

/** A profile of the paper elsewhere. */
export const socialLink = z.object({
  name: needed(60, settingsWords.linkNameNeeded),
  address: text(500).pipe(secureAddress(settingsWords.linkUrlNeeded)),
});

export const socialLinks = z.array(socialLink).max(20, settingsWords.tooManyLinks);
export type SocialLink = z.infer<typeof socialLink>;

const language = z
  .string()
  .trim()
  .max(35)
  .refine(isLanguage, settingsWords.languageInvalid)
  .transform((tag) => Intl.getCanonicalLocales(tag)[0] ?? tag);

/** What names and places the paper, as its form sends it. */
export const paperForm = z
  .object({
    name: needed(120, settingsWords.siteNameNeeded),
    tagline: text(200),
    description: longText(1000),
    publisher: orNull(text(200)),
    address: orNull(longText(500)),
    email: emailOrNull,
    logoId: chosen,
    language,
    languages: z
      .string()
      .transform((tags) => tags.split(/[\s,;]+/).filter((tag) => tag !== ""))
      .pipe(z.array(language).max(30, settingsWords.tooManyLanguages)),
    timeZone: z.string().refine(isTimeZone, settingsWords.timeZoneNeeded),
    social: json(socialLinks),
    uploadMaxMegabytes: wholeNumber(1, 500),
    uploadMaxMegapixels: wholeNumber(1, 500),
  })
  .transform(({ languages, ...paper }) => ({
    ...paper,
    languages: [...new Set(languages)].filter((tag) => tag !== paper.language),
  }));

export type PaperSettings = z.infer<typeof paperForm>;
