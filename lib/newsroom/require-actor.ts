import { notFound, redirect } from "next/navigation";
import type { Action } from "../permissions";
import { signInPath } from "../urls";
import type { Actor } from "./audit";
import { authorise } from "./authorise";

/** Whoever asks for a page about an article; off to sign in, or no such page, where they may not have it. */
export async function requireActor(action: Action, articleId: string): Promise<Actor> {
  const by = await authorise(action, articleId);
  if (by.ok) return by.value;
  return by.reason === "signed-out" ? redirect(signInPath) : notFound();
}
