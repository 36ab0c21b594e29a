/**
 * The addresses that have moved or gone, held in memory and read again whenever the database
 * says that they changed: every reader's request asks here first.
 */
import { db } from "../db";
import { expireTags } from "../freshness";
import { listen } from "../listen";
import { addressesTag } from "../tags";
import { homePath, isPath, type Path, storedPath } from "../urls";

export type AddressAnswer = { kind: "moved"; to: Path } | { kind: "gone" };

type Addresses = {
  answers: Map<string, AddressAnswer>;
  below: Map<string, Path>; // sections that moved, with whatever lies below them
};

let addresses: Promise<Addresses> | undefined;
let listening = false;

/** What has become of an address (decoded, without query); null where nothing has. */
export async function answerFor(path: string): Promise<AddressAnswer | null> {
  if (!listening) {
    listening = true;
    keepListening();
  }
  addresses ??= read();
  try {
    return follow(await addresses, path);
  } catch (error) {
    addresses = undefined; // the database was away: the next request tries again
    throw error;
  }
}

async function read(): Promise<Addresses> {
  const [redirects, gone] = await Promise.all([
    db().redirect.findMany({ select: { from: true, to: true, below: true } }),
    db().goneAddress.findMany({ select: { path: true } }),
  ]);
  const answers: Addresses["answers"] = new Map();
  const below: Addresses["below"] = new Map();
  for (const { path } of gone) answers.set(path, { kind: "gone" });
  for (const redirect of redirects) {
    const { from, to } = redirect;
    if (!isPath(to)) continue;
    answers.set(from, { kind: "moved", to });
    if (redirect.below) below.set(from, to);
  }
  return { answers, below };
}

const mostHops = 5;

/** Where an address leads in the end, so that its reader is sent on once: a story and its section may both have moved. */
function follow(known: Addresses, path: string): AddressAnswer | null {
  const first = lookUp(known, path);
  let end = first;
  for (let hops = 1; end?.kind === "moved" && hops < mostHops; hops++) {
    const next = lookUp(known, end.to);
    if (next?.kind !== "moved") return end; // where it went says itself that it is gone
    end = next;
  }
  return end?.kind === "moved" && storedPath(end.to) === path ? null : end; // a ring leads nowhere
}

function lookUp({ answers, below }: Addresses, path: string): AddressAnswer | null {
  const answer = answers.get(path);
  if (answer || below.size === 0) return answer ?? null;
  const end = path.indexOf("/", 1);
  const to = end === -1 ? undefined : below.get(path.slice(0, end));
  const rest = path.slice(end);
  return to ? { kind: "moved", to: to === homePath && isPath(rest) ? rest : `${to}${rest}` } : null;
}

/** Reads again whenever there is news; until that is done, what was known is answered. */
function keepListening(): void {
  listen({
    connectionString: process.env["DATABASE_URL"] ?? "",
    ...{ name: "dateline addresses", channel: "dateline_addresses" }, // the migrations' triggers notify it
    read: async () => {
      const fresh = await read();
      addresses = Promise.resolve(fresh);
      expireTags([addressesTag]); // what was answered by the former ones
    },
  });
}
