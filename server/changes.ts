/**
 * What this process knows of the changes that any process wrote down (lib/freshness.ts), by LISTEN and by looking:
 * what it learns, it expires here. Its position says how far it knows them.
 */
import { db } from "../lib/db";
import { listen } from "../lib/listen";
import { log } from "../lib/log";
import { firstRunning, isSeenAt, type Position, reaches } from "../lib/position";
import { applyChanges } from "../lib/tag-clock.mjs";
import { within } from "../lib/within";

const mostTags = 100_000; // whose last change is known one by one
const mostAtFirst = 20_000;
const longestRead = 5000; // ms

type Change = [tag: string, xid: string];

export class Changes {
  private known: Position | undefined; // undefined before the first look
  private since: Position | undefined; // changes after this position are known by their tags
  private readonly lastChanges = new Map<string, bigint[]>(); // several, where transactions ran at once
  private reading: Promise<void> | undefined;
  private again: Promise<void> | undefined;

  /**
   * `lost` is called where the database is an earlier one than before, restored or a replica that was made the primary:
   * nothing that was made from it is known to be so.
   */
  constructor(private readonly lost = endProcess) {}

  /** Listens from now until the answer is called. */
  follow(connectionString: string): () => Promise<void> {
    const channel = "dateline_tags";
    return listen({ connectionString, name: "dateline changes", channel, read: () => this.catchUp() });
  }

  /** How far this process knows the changes. */
  async position(): Promise<Position> {
    if (this.known === undefined) await this.catchUp();
    return this.known ?? "";
  }

  /** Makes sure that all is known that another process knows; gives the position. */
  async reach(position: Position): Promise<Position> {
    if (!reaches(await this.position(), position)) await this.catchUp();
    return this.position();
  }

  /** Learns what was committed up to now. Who calls while others read waits for the next read, which all of them share. */
  catchUp(): Promise<void> {
    if (!this.reading) {
      this.reading = this.readInTime().finally(() => {
        this.reading = undefined;
      });
      return this.reading;
    }
    const after = this.reading.catch(() => {});
    this.again ??= after.then(() => {
      this.again = undefined;
      return this.catchUp();
    });
    return this.again;
  }

  /** True where something that bears one of the tags changed after the position. */
  hasChangedSince(position: Position, tags: Iterable<string>): boolean {
    if (this.since === undefined || !reaches(position, this.since)) return true;
    for (const tag of tags) {
      if (this.lastChanges.get(tag)?.some((xid) => !isSeenAt(position, xid))) return true;
    }
    return false;
  }

  /** A connection that was cut without a word is waited for no longer. */
  private async readInTime(): Promise<void> {
    const isRead = await within(
      this.read().then(() => true),
      longestRead,
    );
    if (!isRead) throw new Error("the database does not say what changed");
  }

  private async read(): Promise<void> {
    const { known } = this;
    const found = await (known === undefined ? firstLook() : look(known));
    if (known !== undefined && !reaches(found.position, known)) {
      this.lost();
      return;
    }
    if (this.known !== known) return; // it took so long that another look was begun, which knows more
    this.known = found.position;
    this.since ??= found.since;
    if (found.changes.length === 0) return;
    if (this.lastChanges.size + found.changes.length > mostTags) {
      this.lastChanges.clear();
      this.since = found.position;
    }
    // Whoever sees a transaction that is learned of now sees those, too, that had ended before the last look.
    const ended = known === undefined ? 0n : firstRunning(known);
    for (const [tag, xid] of found.changes) {
      const running = (this.lastChanges.get(tag) ?? []).filter((earlier) => earlier >= ended);
      this.lastChanges.set(tag, [...running, BigInt(xid)]);
    }
    if (known !== undefined) applyChanges(found.changes);
  }
}

/** The parent starts another process, which has made nothing yet. */
function endProcess(): void {
  log.fatal("the database is an earlier one than before: what was made from it is dropped");
  process.exit(1);
}

type Found = { position: Position; since: Position; changes: Change[] };

/** What was committed after the position. */
async function look(known: Position): Promise<Found> {
  const [found] = await db().$queryRaw<{ position: Position; changes: Change[] }[]>`
    SELECT pg_current_snapshot()::text AS "position", coalesce((
      SELECT json_agg(json_build_array(coalesce("of", "tag"), "xid"::text)) FROM "TagChange"
      WHERE "xid" >= pg_snapshot_xmin(${known}::pg_snapshot)
        AND NOT pg_visible_in_snapshot("xid", ${known}::pg_snapshot)
        AND pg_visible_in_snapshot("xid", pg_current_snapshot())
    ), '[]') AS "changes"`;
  if (!found) throw new Error("the database says nothing of its transactions");
  return { ...found, since: known };
}

/** The latest changes, for what was made by a process before this one. */
async function firstLook(): Promise<Found> {
  const [found] = await db().$queryRaw<{ position: Position; changes: Change[] }[]>`
    SELECT pg_current_snapshot()::text AS "position", coalesce((
      SELECT json_agg(json_build_array("tag", "xid"::text)) FROM (
        SELECT coalesce("of", "tag") AS "tag", "xid" FROM "TagChange" WHERE pg_visible_in_snapshot("xid", pg_current_snapshot())
        ORDER BY "xid" DESC LIMIT ${mostAtFirst}
      ) AS latest
    ), '[]') AS "changes"`;
  if (!found) throw new Error("the database says nothing of its transactions");
  const { changes } = found;
  const oldest = changes.length < mostAtFirst ? 0n : BigInt(changes.at(-1)?.[1] ?? 0);
  return { ...found, since: `${oldest + 1n}:${oldest + 1n}:` };
}
