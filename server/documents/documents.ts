/**
 * What readers and machines are answered with: finished documents, made once and kept until what
 * they were made from changes. A miss is rendered once however many wait for it, and a page that
 * can't be made anew is sent as it last was.
 */
import { LRUCache } from "lru-cache";
import type { Resolution } from "../../lib/addresses/resolve-address";
import { log } from "../../lib/log";
import { type Position, reaches } from "../../lib/position";
import { changeCount } from "../../lib/tag-clock.mjs";
import { archiveTag } from "../../lib/tags";
import { brokenPath, gonePath, type Path } from "../../lib/urls";
import { within } from "../../lib/within";
import type { Changes } from "../changes";
import type { Made, MadePage, MadeShort } from "../contract";
import { loggedPath } from "../log-requests";
import { Left, nobody, Overloaded } from "../web/lane";
import type { Lanes } from "../web/lanes";
import { type Document, documentOf, type Validators } from "./document";
import type { PageFiles } from "./page-files";
import { type Asker, PendingPage } from "./pending-page";
import { DocumentStore, type Kept } from "./store";

/** What there is to say at an address that has no document. */
export type Short = MadeShort;
type Failure = { kind: "failed"; isOverload: boolean };
export type Answer = { kind: "document"; document: Document; isOld: boolean } | Short | Failure;

const usualBytes = 48 * 1024 * 1024;
const mostShortBytes = 8 * 1024 * 1024; // of addresses that are missing or have moved
const freshFor = 60_000; // ms: what depends on the clock (the age of a story) is at most this late
const archiveFreshFor = 24 * 60 * 60 * 1000; // ms: of an old story's page, what is beside it
const shortFor = 60_000; // ms
const makingTime = 12_000; // ms from the request, its wait for a turn included: what takes longer has failed
const refreshingTime = 120_000; // ms of the same, where nobody waits
const patience = 5000; // ms that a reader waits for a newer page while there is an older one
const patienceInTrouble = 1000; // ms of the same, where pages just failed
const trouble = 10_000; // ms after a page failed
const retryAfter = 2000; // ms before a page that could not be made is tried again
const longestRead = 500; // ms for a page on disk, which may be another machine's
const tries = 3; // renders, where what a page is made from changes meanwhile

/** Has the page at an inner path rendered (lib/inner-address.ts) from what is known of changes at the position, or after it. */
export type Make = (path: string, position: Position) => Promise<Made>;

type Options = {
  make: Make;
  lanes: Pick<Lanes, "first" | "readers" | "refreshes">;
  changes: Pick<Changes, "position" | "hasChangedSince">;
  mostBytes?: number; // in memory
  files?: PageFiles; // where pages outlive the process
  resolve: (path: string, query: URLSearchParams) => Promise<Resolution>; // what moved or is missing needs no render
};

export class Documents {
  readonly store: DocumentStore;
  private readonly short = new LRUCache<string, { answer: Short; count: number }>({
    ...{ maxSize: mostShortBytes, ttl: shortFor },
    sizeCalculation: ({ answer }, address) => 200 + address.length + (answer.location?.length ?? 0),
  });
  private readonly validators = new LRUCache<string, Validators>({ max: 5000 }); // of what was made last, kept or not
  private readonly pending = new Map<string, PendingPage<Answer>>();
  private readonly failedAt = new LRUCache<string, number>({ max: 1000 });
  private lastFailure = 0; // ms
  renders = { count: 0, failed: 0, milliseconds: 0 };

  constructor(private readonly options: Options) {
    this.store = new DocumentStore(options.mostBytes ?? usualBytes);
  }

  /** The document as it stands, where that may be sent at once; what may be newer is then made behind it. */
  atHand(address: string): Kept | undefined {
    const kept = this.store.get(address);
    if (!kept || kept.state === "old") return undefined;
    if (kept.state === "stale" || !isWithinTime(kept.document)) this.refresh(address);
    return kept;
  }

  /** The answer at an address; waits for it to be made. */
  async answer(address: string, asker?: Asker): Promise<Answer> {
    const short = this.short.get(address);
    if (short?.count === changeCount()) return short.answer;
    if (!this.store.peek(address)) return this.make(address, asker);
    // Who gets the old one leaves: the newer one is made for the next.
    const made = this.make(address, asker && { ...asker, client: { ...asker.client, signal: nobody.signal } });
    const newer = await within(made, this.patience());
    if (newer !== null && newer.kind !== "failed") return newer;
    const old = this.store.peek(address)?.document; // it may have been taken down meanwhile
    return old ? { kind: "document", document: old, isOld: true } : made;
  }

  private patience(): number {
    return Date.now() - this.lastFailure < trouble ? patienceInTrouble : patience;
  }

  /** Has the page made, once for all who ask for it; given up when all of them have left. */
  async make(address: string, asker: Asker = { lane: this.options.lanes.readers, client: nobody }): Promise<Answer> {
    const hasJustFailed = Date.now() - (this.failedAt.get(address) ?? 0) < retryAfter;
    const pending = this.pending.get(address) ?? (hasJustFailed ? null : this.begin(address));
    if (!pending) return failure;
    const time = asker.lane === this.options.lanes.refreshes ? refreshingTime : makingTime;
    return (await pending.wait(asker, time)) ?? failure; // null where nobody waits for it
  }

  /** Makes a page anew that was sent as it was, unless somebody does: readers who wait for theirs come before it. */
  private refresh(address: string): void {
    if (!this.pending.has(address)) void this.make(address, { lane: this.options.lanes.refreshes, client: nobody });
  }

  /** Makes what was changed, before all else. */
  makeFirst(address: string): Promise<Answer> {
    return this.make(address, { lane: this.options.lanes.first, client: nobody });
  }

  /** Removes a story's page and its Markdown wherever they are kept. */
  async forget(address: string): Promise<void> {
    const page = address.replace(/\.md$/, "");
    const both = [page, `${page}.md`];
    for (const each of both) this.store.remove(each);
    for (const each of both) await this.options.files?.remove(each);
  }

  private begin(address: string): PendingPage<Answer> {
    const pending = new PendingPage<Answer>({
      find: () => this.fromFile(address),
      make: () => this.makeNow(address),
      failed: (error) => this.failed(error, address),
      ended: () => {
        if (this.pending.get(address) === pending) this.pending.delete(address);
      },
    });
    this.pending.set(address, pending);
    return pending;
  }

  private failed(error: unknown, address: string): Answer {
    const failed = failureOf(error, address);
    if (failed.isOverload) return failed;
    this.lastFailure = Date.now();
    this.failedAt.set(address, this.lastFailure);
    this.renders.failed++;
    return failed;
  }

  /** Makes a document for one who asks, and does not keep it. */
  once(address: string, { lane, client }: Asker): Promise<Answer> {
    const work = async (): Promise<Answer> => {
      const made = await this.answerAt(address);
      if (made.kind === "short") return made;
      const headers = { ...made.headers, "cache-control": "private, no-store" };
      return { kind: "document", document: documentOf({ ...made, headers }), isOld: false };
    };
    return lane
      .take(work, makingTime, client)
      .catch((error: unknown) => (error instanceof Left ? failure : failureOf(error, address)));
  }

  /** A page that a process before this one has made, while nothing that it shows has changed since. */
  private async fromFile(address: string): Promise<Answer | null> {
    const { files, changes } = this.options;
    if (!files || this.store.peek(address)) return null; // it is made anew
    const document = await within(files.read(address), longestRead);
    if (!document) return null;
    const isKnown = reaches(await changes.position(), document.position);
    if (!isKnown || changes.hasChangedSince(document.position, document.tags)) return null;
    this.store.set(address, document);
    this.validators.set(address, { etag: document.etag, lastModified: document.lastModified });
    if (isWithinTime(document)) return { kind: "document", document, isOld: false };
    const kept = this.store.peek(address);
    if (kept) kept.state = "old"; // sent where no newer one can be made
    return null;
  }

  private async makeNow(address: string): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      const count = changeCount();
      const made = await this.answerAt(address);
      if (made.kind === "short") {
        const holds = count === changeCount();
        if (!holds && attempt < tries) continue;
        this.store.remove(address);
        await this.options.files?.remove(address);
        if (holds) this.short.set(address, { answer: made, count });
        return made;
      }
      const document = documentOf(made, this.validators.get(address));
      this.validators.set(address, { etag: document.etag, lastModified: document.lastModified });
      // What changed since the render began may be missing in it.
      const isOutdated = this.options.changes.hasChangedSince(document.position, document.tags);
      if (isOutdated && attempt < tries) continue;
      if (made.isKept && !isOutdated) this.keep(address, document, made);
      return { kind: "document", document, isOld: false };
    }
  }

  private keep(address: string, document: Document, made: MadePage): void {
    this.store.set(address, document);
    this.options.files?.write(address, made, document);
  }

  private async answerAt(address: string): Promise<Made> {
    const [path = "", search] = address.split("?", 2);
    const found = await this.options.resolve(path, new URLSearchParams(search));
    switch (found.kind) {
      case "live":
        return this.render(found.path);
      case "gone":
        return found.path === null || path.endsWith(".md") ? short(410) : this.render(gonePath(found.path));
      case "moved":
        return short(301, found.to);
      case "missing":
        return short(404);
    }
  }

  private async render(path: Path): Promise<Made> {
    const began = performance.now();
    const made = await this.options.make(path, await this.options.changes.position());
    this.renders.count++;
    this.renders.milliseconds += performance.now() - began;
    if (made.status >= 500 && path !== brokenPath) throw new Error(`Next answered ${made.status}`);
    return made;
  }
}

/** True while what depends on the clock is as it was. */
const isWithinTime = ({ tags, madeAt }: Document): boolean =>
  Date.now() - madeAt <= (tags.has(archiveTag) ? archiveFreshFor : freshFor);

const failure: Failure = { kind: "failed", isOverload: false };

function failureOf(error: unknown, address: string): Failure {
  const isOverload = error instanceof Overloaded;
  if (!isOverload) log.error({ error, path: loggedPath(address) }, "a page could not be made");
  return { kind: "failed", isOverload };
}

const short = (status: number, location: string | null = null): Short => ({ kind: "short", status, location });
