/** True where an answer broke off because its client went away, or was too slow. */
export const hasLeft = (error: unknown): boolean =>
  error instanceof Error &&
  ("code" in error ? error.code === "ERR_STREAM_PREMATURE_CLOSE" || error.code === "ABORT_ERR" : false);
