/** The forms of what gives stories their place and their names: sections, topics, authors. */

import { z } from "zod";
import { settingsWords } from "@/lib/messages/desk/settings";
import { identifier } from "../safe-text";
import { sectionColours } from "../section-colours";
import { reservedSlugs } from "../urls";
import { chosen, emailOrNull, longText, needed, slug, slugIfGiven, text } from "./fields";

const id = identifier;
const name = needed(120, settingsWords.nameNeeded);
const isFree = (value: string) => !reservedSlugs.has(value);
const reserved = settingsWords.urlReserved;

const sectionFields = {
  name,
  description: longText(500),
  colour: z.enum(sectionColours, settingsWords.colourNeeded),
  parentId: chosen,
};
export const newSectionForm = z.object({ ...sectionFields, slug: slugIfGiven.refine(isFree, reserved) });
export const sectionForm = z.object({ ...sectionFields, id, slug: slug.refine(isFree, reserved) });

const topicFields = { name, description: longText(500) };
export const newTopicForm = z.object({ ...topicFields, slug: slugIfGiven });
export const topicForm = z.object({ ...topicFields, id, slug });
export const mergeForm = z.object({ id, into: id });

const authorFields = {
  name,
  role: text(120),
  bio: longText(2000),
  email: emailOrNull,
  portraitId: chosen,
};
export const newAuthorForm = z.object({ ...authorFields, slug: slugIfGiven });
export const authorForm = z.object({ ...authorFields, id, slug });

export type NewSection = z.infer<typeof newSectionForm>;
export type SectionChange = z.infer<typeof sectionForm>;
export type NewTopic = z.infer<typeof newTopicForm>;
export type TopicChange = z.infer<typeof topicForm>;
export type NewAuthor = z.infer<typeof newAuthorForm>;
export type AuthorChange = z.infer<typeof authorForm>;
