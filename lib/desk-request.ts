/** What the desk's route handlers share: who may ask, reading a request that may be anything, and answering an outcome. */

import type { z } from "zod";
import { commonWords } from "@/lib/messages/desk/common";
import { refusalWords } from "@/lib/messages/desk/refusal";
import type { Actor } from "./newsroom/audit";
import { authorise } from "./newsroom/authorise";
import { type Outcome, refused } from "./newsroom/outcome";
import type { Action } from "./permissions";
import { readText } from "./read-text";

const mostBytes = 1024 * 1024; // a body over 1 MB is no article

const statusOf = { "signed-out": 401, unconfirmed: 403, forbidden: 403, invalid: 422, full: 507 } as const;

/** Answers an outcome as JSON that no cache keeps. `status` replaces the usual status where a more exact one is known. */
export function answer(outcome: Outcome<unknown>, status?: 202 | 401 | 413 | 415 | 422 | 507): Response {
  return Response.json(outcome, {
    status: status ?? (outcome.ok ? 200 : statusOf[outcome.reason]),
    headers: { "cache-control": "private, no-store" },
  });
}

/** Whoever is asking, if our own pages ask for them and the table of permissions lets them. */
export async function admit(request: Request, action: Action, articleId?: string): Promise<Outcome<Actor>> {
  // SameSite=Lax cookies keep others' forms out, this their scripts.
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") {
    return { ok: false, reason: "forbidden", message: refusalWords.otherOrigin };
  }
  return authorise(action, articleId);
}

/** The request's JSON, checked; a refusal says what is wrong with it in a sentence. */
export async function readJson<T>(request: Request, shape: z.ZodType<T>): Promise<Outcome<T>> {
  const text = await readText(request, mostBytes);
  if (text === null) return refused(refusalWords.articleTooLarge, "body");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused(refusalWords.notJson);
  }
  const parsed = shape.safeParse(value, {
    error: () => refusalWords.invalidContent,
  });
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  const field = issue?.path.filter((part) => part !== "content")[0];
  return refused(issue?.message ?? commonWords.invalid, field === undefined ? undefined : String(field));
}
