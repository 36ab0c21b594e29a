"use server";
import { z } from "zod";
import { editAction, formAction } from "@/lib/newsroom/form-action";
import type { Outcome } from "@/lib/newsroom/outcome";
import { createSection, deleteSection, moveSection, saveSection } from "@/lib/newsroom/sections";
import { identifier } from "@/lib/safe-text";
import { newSectionForm, sectionForm } from "@/lib/settings/names-form";
import { deskSectionsPath } from "@/lib/urls";

const sections = { needs: "settings.edit", shownAt: deskSectionsPath } as const;
const moved = z.object({ id: identifier, direction: z.enum(["up", "down"]) });
const named = z.object({ id: identifier });

export const createSectionAction = async (form: FormData): Promise<Outcome<{ id: string }>> =>
  formAction(form, { ...sections, shape: newSectionForm, verb: createSection });

export const saveSectionAction = async (form: FormData): ReturnType<typeof saveSection> =>
  editAction(form, { ...sections, shape: sectionForm, verb: saveSection });

export const moveSectionAction = async (form: FormData): Promise<Outcome<{ place: number }>> =>
  formAction(form, { ...sections, shape: moved, verb: ({ id, direction }, by) => moveSection(id, direction, by) });

export const deleteSectionAction = async (form: FormData): Promise<Outcome<null>> =>
  formAction(form, { ...sections, shape: named, verb: ({ id }, by) => deleteSection(id, by) });
