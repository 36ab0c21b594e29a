/** Makes a finished page of what Next renders at an address of this process's own. */
import { addressesTag } from "../../lib/tags";
import { brokenPath, missingPath } from "../../lib/urls";
import type { Made, MadeShort } from "../contract";
import { isFront } from "../documents/addresses";
import { compress, etagOf } from "../documents/document";
import type { AskNext, Rendered } from "./ask-next";
import { type Finishing, finish, isMadeAnew } from "./finish";

/** What web is to know of an address, rendered from what is known at the position. */
export async function makePage(
  address: string,
  { ask, position, finishing }: { ask: AskNext; position: string; finishing: Finishing },
): Promise<Made> {
  const madeAt = Date.now();
  const rendered = await ask(address);
  if (!isDocument(address, rendered)) return shortOf(rendered);
  if (rendered.status === 410) rendered.tags.add(addressesTag);
  const { content, ...page } = finish(rendered, finishing);
  // Of what says nothing of what it was made from, nobody could tell when it is old.
  const isKept = page.tags.length > 0 && !isMadeAnew(rendered);
  const bytes = await compress(content, isFront(address));
  return { kind: "page", ...page, ...{ madeAt, position, isKept, etag: etagOf(content), bytes } };
}

/** Pages that are, those of what was taken down, and those that stand in for the missing and the broken. */
function isDocument(address: string, { status, headers }: Rendered): boolean {
  const type = String(headers["content-type"]);
  if (type.startsWith("text/x-component")) return false; // parts for Next's own router, whatever gave them
  return (
    status === 200 ||
    (status === 410 && type.startsWith("text/html")) ||
    address === missingPath ||
    address === brokenPath
  );
}

const shortOf = ({ status, headers }: Rendered): MadeShort => ({
  ...{ kind: "short", status, location: headers.location ?? null },
});
