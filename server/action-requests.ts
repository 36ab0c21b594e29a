/**
 * Checks what is sent to the desk's server actions before Next decodes it: Next answers 500, with a stack in the log, to
 * what is malformed, and anybody can send that.
 */
import { readFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { z } from "zod";

export const mostBytes = 1024 * 1024; // Next decodes no more

const manifest = z.object({ node: z.record(z.string(), z.object({ exportedName: z.string() })) });

/** The ids of the server actions that were built. Next lists its cached functions among them: nobody may call those. */
export async function readActionIds(root: string): Promise<ReadonlySet<string>> {
  const json = await readFile(join(root, ".next/server/server-reference-manifest.json"), "utf8");
  const { node } = manifest.parse(JSON.parse(json));
  return new Set(Object.keys(node).filter((id) => !node[id]?.exportedName.startsWith("$$RSC_SERVER_CACHE")));
}

/** The body of a request; null where it is longer than `most` bytes. Rejects where it breaks off. */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** True for a body that React's decoder reads as a call of one of the actions. */
export async function isActionCall(
  headers: IncomingMessage["headers"],
  body: Buffer,
  actions: ReadonlySet<string>,
): Promise<boolean> {
  const type = headers["content-type"] ?? "";
  const isCall = headers["next-action"] !== undefined;
  if (!/^multipart\/form-data\b/i.test(type)) {
    const parts = new FormData();
    parts.set("0", body.toString("utf8")); // as React decodes it: what it sends twice refers to its first place
    return isCall && isCallIn(parts);
  }
  try {
    const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData();
    return isCall ? isCallIn(form) : isFormOfAction(form, actions);
  } catch {
    return false; // no form
  }
}

const mostArguments = 1000; // Next calls no action with more

/** True where part 0 holds a list of arguments, and all other parts can be read. */
function isCallIn(form: FormData): boolean {
  const root = form.get("0");
  const value = typeof root === "string" ? modelIn(root, form, "") : undefined;
  return Array.isArray(value) && value.length <= mostArguments && areModels(form, "");
}

/** True for a form as React writes it into a page: with the id of an action in the name of a field, or in a field. */
function isFormOfAction(form: FormData, actions: ReadonlySet<string>): boolean {
  const ids = [...form.keys()].filter((name) => /^\$ACTION_(?:ID|REF)_/.test(name));
  return (
    ids.length > 0 &&
    ids.every((name) => {
      if (name.startsWith("$ACTION_ID_")) return actions.has(name.slice("$ACTION_ID_".length));
      const prefix = `$ACTION_${name.slice("$ACTION_REF_".length)}:`;
      const [descriptor, ...more] = form.getAll(`${prefix}0`);
      const id = typeof descriptor === "string" ? /^\{"id":"([^"]*)"/.exec(descriptor)?.[1] : undefined;
      return more.length === 0 && id !== undefined && actions.has(id) && areModels(form, prefix);
    })
  );
}

/** True where each numbered part of a form is JSON that refers to parts of the form alone. */
function areModels(form: FormData, prefix: string): boolean {
  return [...form].every(([name, value]) => {
    const isModel = name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length));
    return !isModel || typeof value !== "string" || modelIn(value, form, prefix) !== undefined;
  });
}

// As React writes what JSON lacks; see ReactFlightReplyClient. A form's fields have its number before their names.
const literal = /^\$(?:\$|undefined$|NaN$|-?Infinity$|-0$|D|T|K|n-?\d+$)/;
const reference = /^\$[@A-Zg-z]?([\da-f]+)(?::|$)/;

/** The value of JSON whose references all lead to parts of the form; undefined where it is none. */
function modelIn(json: string, form: FormData, prefix: string): unknown {
  let isWhole = true;
  try {
    const value: unknown = JSON.parse(json, (_, each: unknown) => {
      if (typeof each !== "string" || !each.startsWith("$") || literal.test(each)) return each;
      const part = reference.exec(each)?.[1];
      if (part === undefined || !form.has(`${prefix}${Number.parseInt(part, 16)}`)) isWhole = false;
      return each;
    });
    return isWhole ? value : undefined;
  } catch {
    return undefined; // not JSON, or nested too deep to be read
  }
}
