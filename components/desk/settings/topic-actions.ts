"use server";
import { z } from "zod";
import { editAction, formAction } from "@/lib/newsroom/form-action";
import { mergeTopics } from "@/lib/newsroom/merge-topics";
import type { Outcome } from "@/lib/newsroom/outcome";
import { createTopic, deleteTopic, saveTopic } from "@/lib/newsroom/topics";
import { identifier } from "@/lib/safe-text";
import { mergeForm, newTopicForm, topicForm } from "@/lib/settings/names-form";
import { deskTopicsPath } from "@/lib/urls";

const topics = { needs: "topics.manage", shownAt: deskTopicsPath } as const;
const named = z.object({ id: identifier });

export const createTopicAction = async (form: FormData): Promise<Outcome<{ id: string }>> =>
  formAction(form, { ...topics, shape: newTopicForm, verb: createTopic });

export const saveTopicAction = async (form: FormData): ReturnType<typeof saveTopic> =>
  editAction(form, { ...topics, shape: topicForm, verb: saveTopic });

export const mergeTopicAction = async (form: FormData): Promise<Outcome<{ stories: number }>> =>
  formAction(form, { ...topics, shape: mergeForm, verb: ({ id, into }, by) => mergeTopics(id, into, by) });

export const deleteTopicAction = async (form: FormData): Promise<Outcome<null>> =>
  formAction(form, { ...topics, shape: named, verb: ({ id }, by) => deleteTopic(id, by) });
