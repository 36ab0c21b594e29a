import { diskFull, type Refusal } from "@/lib/newsroom/outcome";

/**
 * Returns what a server action that failed means: the full disk if the server named it, else `unreached`. Next
 * rejects the action with the text of the server's response.
 */
export const orFull =
  (unreached: Refusal) =>
  (error: unknown): Refusal =>
    error instanceof Error && error.message === diskFull.message ? diskFull : unreached;
