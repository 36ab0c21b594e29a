/** Makes a finished page of what Next renders at an address of this process's own. */
import { addressesTag } from "../../lib/tags";
import { brokenPath, gonePath, missingPath } from "../../lib/urls";
import type { Made, MadeShort } from "../contract";
import { isFront } from "../documents/addresses";
import { compress, etagOf } from "../documents/document";
import type { AskNext, Rendered } from "./ask-next";
import { type Finishing, finish, isMadeAnew } from "./finish";

/** What web is to know of the page at an inner path, rendered from what is known at the position. */
export async function makePage(
  path: string,
  { ask, position, finishing }: { ask: AskNext; position: string; finishing: Finishing },
): Promise<Made> {
  const madeAt = Date.now();
  const rendered = withOwnStatus(path, await ask(path));
  if (!isDocument(path, rendered)) return shortOf(rendered);
  if (rendered.status === 410) rendered.tags.add(addressesTag);
  const { content, ...page } = finish(rendered, finishing);
  // Of what says nothing of what it was made from, nobody could tell when it is old.
  const isKept = page.tags.length > 0 && !isMadeAnew(rendered);
  const bytes = await compress(content, isFront(path));
  return { kind: "page", ...page, ...{ madeAt, position, isKept, etag: etagOf(content), bytes } };
}

const standIns: Record<string, number> = { [missingPath]: 404, [brokenPath]: 503 };

/** A page that stands in at other addresses has their status: Next says 200 of it, like of any page. */
function withOwnStatus(path: string, rendered: Rendered): Rendered {
  if (rendered.status !== 200) return rendered;
  return { ...rendered, status: standIns[path] ?? (path.startsWith(gonePath("")) ? 410 : 200) };
}

/** Pages that are, those of what was taken down, and those that stand in for the missing and the broken. */
function isDocument(path: string, { status, headers }: Rendered): boolean {
  const type = String(headers["content-type"]);
  if (type.startsWith("text/x-component")) return false; // parts for Next's own router, whatever gave them
  return status === 200 || (status === 410 && type.startsWith("text/html")) || path in standIns;
}

const shortOf = ({ status, headers }: Rendered): MadeShort => ({
  ...{ kind: "short", status, location: headers.location ?? null },
});
