/**
 * Addresses that moved. A redirect leads to its page in one hop: what ends at an address that
 * moves on is moved along, and what would begin at a redirect begins at its end.
 */
import { redirectsWords } from "@/lib/messages/desk/redirects";
import { pathsAbove, readFormerAddress, readTarget } from "../addresses/former-address";
import type { Prisma } from "../generated/prisma/client";
import { isPath, type Path, storedPath } from "../urls";
import { lockAddresses } from "./lock-addresses";
import { done, type Outcome, refused } from "./outcome";

/**
 * Leads readers from one address to another, whatever stood at the first before; with `below`,
 * from each address below it too. Refused where both are one, and where the first is gone:
 * whoever wants it back frees the address first. An article that takes an address frees it
 * (`freeAddress`) before its old one is led there.
 */
export async function addRedirect(
  tx: Prisma.TransactionClient,
  from: Path,
  to: Path,
  { below = false }: { below?: boolean } = {},
): Promise<Outcome<void>> {
  const [former, target] = [readFormerAddress(from), readTarget(to)];
  if ("problem" in former) return refused(former.problem, "from");
  if ("problem" in target) return refused(target.problem, "to");
  const [start, asked] = [former.address, target.address];
  if (start === asked) return refused(redirectsWords.toItself, "to");
  const { end, isMovingBack } = await lockedEnd(tx, start, asked);
  if (await tx.goneAddress.findUnique({ where: { path: start } })) {
    return refused(redirectsWords.permanentlyGone, "from");
  }
  if (end === start) return refused(redirectsWords.loop, "to");

  if (isMovingBack) await tx.redirect.delete({ where: { from: asked } });
  await tx.redirect.updateMany({ where: { to: start }, data: { to: end } });
  const row = { to: end, below };
  await tx.redirect.upsert({ where: { from: start }, create: { from: start, ...row }, update: row });
  return done(undefined);
}

/** `below`: where the address asked for stands if it lies below one that moved with all below it. */
type End = { end: Path; below: Path; isMovingBack: boolean };

/**
 * Returns where a redirect from `start` to `asked` has to lead, with both and that end locked: only then does the end stay
 * what it is. Where it changed before the locks were taken, gives them back and takes others: two transactions that each
 * kept theirs and took more would wait for each other in a ring.
 */
async function lockedEnd(tx: Prisma.TransactionClient, start: Path, asked: Path): Promise<End> {
  for (;;) {
    const before = await endOf(tx, start, asked);
    await tx.$executeRaw`SAVEPOINT addresses`;
    await lockAddresses(tx, [start, asked, before.end, before.below]);
    const now = await endOf(tx, start, asked);
    if (now.end === before.end && now.below === before.below) return now;
    await tx.$executeRaw`ROLLBACK TO SAVEPOINT addresses`;
  }
}

/** Locks all that `addRedirect` of these stored addresses locks, for whoever needs one of them before that. */
export async function lockRedirect(tx: Prisma.TransactionClient, from: Path, to: Path): Promise<void> {
  await lockedEnd(tx, from, to);
}

async function endOf(tx: Prisma.TransactionClient, start: Path, asked: Path): Promise<End> {
  const onward = await tx.redirect.findUnique({ where: { from: asked } });
  // The address asked for led here until now: the page moves back to it.
  const isMovingBack = onward?.to === start;
  const below = await belowMoved(tx, asked);
  const end = onward && !isMovingBack && isPath(onward.to) ? onward.to : below;
  return { end, below, isMovingBack };
}

/** Leads readers from the address that a page had to the one that it has now, which is freed for it. */
export async function movePage(tx: Prisma.TransactionClient, from: Path, to: Path): Promise<Outcome<void>> {
  await lockRedirect(tx, storedPath(from), storedPath(to));
  await freeAddress(tx, to);
  return addRedirect(tx, from, to);
}

/** Where an address stands now that lies below one that moved with all below it; itself, where it doesn't. */
async function belowMoved(tx: Prisma.TransactionClient, path: Path): Promise<Path> {
  const above = pathsAbove(path);
  if (above.length === 0) return path;
  const moved = await tx.redirect.findMany({ where: { from: { in: above }, below: true } });
  const [nearest] = moved.sort((one, other) => other.from.length - one.from.length);
  const address = nearest ? `${nearest.to.replace(/\/$/, "")}${path.slice(nearest.from.length)}` : path;
  return isPath(address) ? address : path;
}

const mostRounds = 32; // each halves the longest chain

/**
 * Lets every redirect lead to its end in one hop, after many were written at once. Returns the
 * addresses whose redirects lead round in a ring: whoever wrote them has to take them back.
 */
export async function joinChains(tx: Prisma.TransactionClient): Promise<string[]> {
  for (let round = 0; round < mostRounds; round++) {
    const joined = await tx.$executeRaw`
      UPDATE "Redirect" r SET "to" = n."to" FROM "Redirect" n WHERE n."from" = r."to" AND r."from" <> n."to"`;
    if (joined === 0) break;
  }
  const rings = await tx.$queryRaw<{ from: string }[]>`
    SELECT r."from" FROM "Redirect" r JOIN "Redirect" n ON n."from" = r."to" ORDER BY r."from" LIMIT 20`;
  return rings.map(({ from }) => from);
}

/** Clears an address for the article that now lives at it: it has neither moved nor gone. */
export async function freeAddress(tx: Prisma.TransactionClient, path: Path): Promise<void> {
  const stored = storedPath(path);
  await lockAddresses(tx, [stored]);
  await tx.redirect.deleteMany({ where: { from: stored } });
  await tx.goneAddress.deleteMany({ where: { path: stored } });
}

/** Takes a redirect away; gives it as it was, null where there was none. */
export async function removeRedirect(
  tx: Prisma.TransactionClient,
  from: Path,
): Promise<{ from: string; to: string } | null> {
  await lockAddresses(tx, [from, storedPath(from)]);
  const at = (spelling: Path) => tx.redirect.findUnique({ where: { from: spelling } });
  const redirect = (await at(from)) ?? (await at(storedPath(from))); // an older row may be in none of today's forms
  if (redirect) await tx.redirect.delete({ where: { from: redirect.from } });
  return redirect;
}

/** From now on the address says that its story was taken down, and why where there is a notice. */
export async function goneAt(tx: Prisma.TransactionClient, path: Path, notice: string | null): Promise<void> {
  await freeAddress(tx, path);
  await tx.goneAddress.create({ data: { path: storedPath(path), notice } });
}
