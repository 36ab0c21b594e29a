/**
 * Dateline's interchange form: JSON Lines, one record a line, each with a `type`. Documented in
 * docs/interchange.md. Records stand in the order of this file, so that each refers back only
 * (a body's 'also read' may point anywhere, also to what the paper doesn't have).
 */
import { z } from "zod";
import { formerAddress, targetPath } from "../addresses/former-address";
import { flattenedBody } from "../body/schema";
import { isSecureAddress } from "../network/web-address";
import { line as cleanLine, isKeepable, lines } from "../safe-text";
import { sectionColours } from "../section-colours";
import { isLanguage, isTimeZone } from "../settings/language";
import { socialLinks } from "../settings/paper-form";
import { isPath, reservedSlugs, slugPattern } from "../urls";
import { instant } from "./instant";

const id = z.string().min(1).max(120).refine(isKeepable, "must be without control characters");
const slug = z.string().max(120).regex(slugPattern, "must be lowercase words joined by hyphens");
const line = cleanLine.trim().min(1).max(500);
const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);
const header = z.object({ type: z.literal("dateline"), version: z.literal(1) });

// As lib/settings/menu.ts keeps it, with what it leads to by its slug.
const menuLink = {
  label: cleanLine.trim().max(80).default(""),
  to: z.union([
    z.object({ section: slug }),
    z.object({ topic: slug }),
    z.object({ page: z.string().max(120) }),
    z.object({
      address: cleanLine.refine(
        (address) => isSecureAddress(address) || isPath(address),
        "must be a path or begin with https://",
      ),
    }),
  ]),
};
const menuItem = z.object(menuLink);
const menu = z.array(z.object({ ...menuLink, items: z.array(menuItem).max(30).default([]) })).max(30);

const settings = z.object({
  type: z.literal("settings"),
  name: line,
  tagline: cleanLine.default(""),
  description: lines.default(""),
  language: z.string().refine(isLanguage, "must be a BCP 47 language, for example en-GB"),
  timeZone: z.string().refine(isTimeZone, "must be an IANA time zone, for example Europe/Lisbon"),
  email: optional(z.email()),
  publisher: optional(line),
  address: optional(line),
  languages: z.array(z.string().refine(isLanguage, "must be BCP 47 languages")).max(30).default([]),
  social: socialLinks.default([]),
  logo: optional(id),
  navigation: optional(menu),
  footer: optional(menu),
});

const page = z.object({
  type: z.literal("page"),
  slug: z.string().regex(/^(?:about|contact|policies\/[a-z0-9-]+)$/, "must be about, contact or policies/…"),
  title: line,
  standfirst: optional(lines),
  body: flattenedBody,
});

const legacyId = optional(z.int32().min(1)); // its number in WordPress: see lib/addresses/legacy-addresses.ts

const section = z.object({
  type: z.literal("section"),
  slug: slug.refine((value) => !reservedSlugs.has(value), "is a name the site needs for itself"),
  name: line,
  description: lines.default(""),
  colour: z.enum(sectionColours).default("slate"),
  order: z.int32().default(0),
  parent: optional(slug),
  legacyId,
});

const topic = z.object({ type: z.literal("topic"), slug, name: line, description: lines.default("") });

const media = z.object({
  type: z.literal("media"),
  id,
  file: z.string().regex(/^[^/\\]+(?:\/[^/\\]+)*$/, "must be a path below the edition's folder"),
  alt: lines.default(""),
  decorative: z.boolean().default(false),
  caption: lines.default(""),
  credit: cleanLine.default(""),
  focal: z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]).default([0.5, 0.5]),
});

const author = z.object({
  type: z.literal("author"),
  slug,
  name: line,
  role: cleanLine.default(""),
  bio: lines.default(""),
  email: optional(z.email()),
  portrait: optional(id),
});

const article = z
  .object({
    type: z.literal("article"),
    id,
    slug,
    kind: z.enum(["news", "analysis", "opinion", "explainer", "picture_story", "live"]).default("news"),
    status: z.enum(["draft", "published"]).default("published"),
    headline: line,
    cardHeadline: optional(line),
    kicker: optional(line),
    standfirst: optional(cleanLine.trim().min(1).max(1000)),
    body: flattenedBody,
    credit: optional(line),
    dateline: optional(line),
    language: optional(z.string().refine(isLanguage, "must be a BCP 47 language")), // the paper's, where not given
    section: optional(slug),
    authors: z.array(slug).default([]),
    topics: z.array(slug).default([]),
    leadPicture: optional(id),
    publishedAt: optional(instant),
    revisedAt: optional(instant),
    legacyId,
    corrections: z.array(z.object({ at: instant, text: lines.trim().min(1) })).default([]),
  })
  .refine((record) => record.status !== "published" || (record.section && record.publishedAt), {
    error: "a published article needs a section and publishedAt",
  });

const storyline = z.object({
  type: z.literal("storyline"),
  slug,
  title: line,
  description: lines.default(""),
  articles: z.array(id).min(1),
});

const frontSlot = z
  .string()
  .regex(
    /^(?:lead|secondary|strip|opinion|dont_miss|section:.+)$/,
    "must be lead, secondary, strip, opinion, dont_miss or section:SLUG",
  );

const front = z.object({
  type: z.literal("front"),
  section: optional(slug), // null: home
  pins: z
    .array(
      z.object({
        slot: frontSlot,
        article: id,
        headline: optional(line),
        kicker: optional(line),
        picture: optional(id),
        startsAt: optional(instant),
        endsAt: optional(instant),
      }),
    )
    .default([]),
  slots: z
    .array(
      z.object({
        slot: frontSlot,
        fill: z.enum(["newest", "most_read", "storyline"]),
        storyline: optional(slug),
        staleAfterHours: optional(z.int().min(1).max(8760)),
      }),
    )
    .default([]),
});

const redirect = z
  .object({ type: z.literal("redirect"), from: formerAddress, to: targetPath, below: z.boolean().default(false) })
  .refine((record) => record.from !== record.to, { error: "a redirect can't point at itself" });

const gone = z.object({ type: z.literal("gone"), path: targetPath, since: instant, notice: optional(lines) });

const views = z.object({ type: z.literal("views"), article: id, hour: instant, count: z.int32().min(1) });

export const editionRecord = z.discriminatedUnion("type", [
  header,
  settings,
  page,
  section,
  topic,
  media,
  author,
  article,
  storyline,
  front,
  redirect,
  gone,
  views,
]);

export type EditionRecord = z.infer<typeof editionRecord>;
export type RecordOf<T extends EditionRecord["type"]> = Extract<EditionRecord, { type: T }>;
