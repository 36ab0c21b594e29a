/** The client's network address: the nearest proxy's word for it, or the socket's. */
export const clientAddress = (headers: Headers | undefined): string | null =>
  headers?.get("x-forwarded-for")?.split(",").at(-1)?.trim() || null;
