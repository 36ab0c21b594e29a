import type { Refusal } from "./outcome";

const headers = { "cache-control": "no-store" };
const statuses: Record<Refusal["reason"], number> = { "signed-out": 401, forbidden: 403, invalid: 422 };

/** What the desk's own scripts are answered: for this user, now. */
export const jsonAnswer = (value: unknown): Response => Response.json(value, { headers });

export const refusalAnswer = (refusal: Refusal): Response =>
  Response.json(refusal, { status: statuses[refusal.reason], headers });
