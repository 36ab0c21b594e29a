import { connection } from "next/server";
import { paperIcon } from "./paper/icon";

/** Answers with the paper's icon, `side` px wide, as the file that `made` makes of its PNG. */
export async function iconResponse(
  side: number,
  type: string,
  made: (png: Buffer) => Buffer | string = (png) => png,
): Promise<Response> {
  await connection(); // the paper's own, not the build's
  const file = made(Buffer.from(await paperIcon(side), "base64"));
  const body = typeof file === "string" ? file : new Uint8Array(file);
  return new Response(body, { headers: { "content-type": type, "cache-control": "public, max-age=86400" } });
}
