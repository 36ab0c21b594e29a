import { z } from "zod";
import { secureAddress } from "../web-address";
import { chosen, emailOrNull, json, longText, needed, orNull, text, wholeNumber } from "./fields";
import { isLanguage, isTimeZone } from "./language";

/** A profile of the paper elsewhere. */
export const socialLink = z.object({
  name: needed(60, "Give each link a name, such as Mastodon."),
  address: text(500).pipe(secureAddress("Give each link a whole address that begins with https://.")),
});

export const socialLinks = z.array(socialLink).max(20, "Give at most 20 links.");
export type SocialLink = z.infer<typeof socialLink>;

const language = z
  .string()
  .trim()
  .max(35)
  .refine(isLanguage, "Use language tags such as en-GB.")
  .transform((tag) => Intl.getCanonicalLocales(tag)[0] ?? tag);

/** What names and places the paper, as its form sends it. */
export const paperForm = z
  .object({
    name: needed(120, "Give the paper a name."),
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
      .pipe(z.array(language).max(30, "Give at most 30 languages.")),
    timeZone: z.string().refine(isTimeZone, "Choose a time zone."),
    social: json(socialLinks),
    uploadMaxMegabytes: wholeNumber(1, 500),
    uploadMaxMegapixels: wholeNumber(1, 500),
  })
  .transform(({ languages, ...paper }) => ({
    ...paper,
    languages: [...new Set(languages)].filter((tag) => tag !== paper.language),
  }));

export type PaperSettings = z.infer<typeof paperForm>;
