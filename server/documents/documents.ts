/**
 * What readers and machines are answered with: finished documents, made once and kept until what
 * they were made from changes. A miss is rendered once however many wait for it, and a page that
 * can't be made anew is sent as it last was.
 */
import type { OutgoingHttpHeaders } from "node:http";
import { LRUCache } from "lru-cache";
import { log } from "../../lib/log";
import type { Resolution } from "../../lib/paper/resolve-address";
import { changeCount, lastChange, now } from "../../lib/tag-clock.mjs";
import { addressesTag, archiveTag } from "../../lib/tags";
import { brokenPath, missingPath } from "../../lib/urls";
import { within } from "../../lib/within";
import { loggedPath } from "../log-requests";
import { Overloaded, Turns } from "../turns";
import { isFront } from "./addresses";
import { type Document, makeDocument, type Validators } from "./document";
import { type Finishing, finish, isMadeAnew } from "./finish";
import { type Handle, type Rendered, render } from "./render";
import { DocumentStore, type Kept } from "./store";

/** What there is to say at an address that has no document. */
export type Short = { kind: "short"; status: number; location: string | null };
type Failure = { kind: "failed"; isOverload: boolean };
export type Answer = { kind: "document"; document: Document; isOld: boolean } | Short | Failure;

const mostBytes = 48 * 1024 * 1024;
const mostShortBytes = 8 * 1024 * 1024; // of addresses that are missing or have moved
const freshFor = 60_000; // ms: what depends on the clock (the age of a story) is at most this late
const archiveFreshFor = 24 * 60 * 60 * 1000; // ms: of an old story's page, what is beside it
const shortFor = 60_000; // ms
const makingTime = 12_000; // ms from the request, its wait for a turn included: what takes longer has failed
const patience = 1000; // ms that a reader waits for a newer page while there is an older one
const retryAfter = 2000; // ms before a page that could not be made is tried again
const rendersAtOnce = 4;
const mostWaiting = 256;
const tries = 3; // renders, where what a page is made from changes meanwhile

type Options = Finishing & {
  handle: Handle;
  host: string;
  resolve: (path: string, query: URLSearchParams) => Promise<Resolution>; // what moved or is missing needs no render
};

export class Documents {
  readonly store = new DocumentStore(mostBytes);
  readonly turns = new Turns(rendersAtOnce, mostWaiting);
  // For who passes by the store: a flood of them takes no turn of the readers'.
  private readonly turnsOfOthers = new Turns(2, 64);
  private readonly short = new LRUCache<string, { answer: Short; count: number }>({
    ...{ maxSize: mostShortBytes, ttl: shortFor },
    sizeCalculation: ({ answer }, address) => 200 + address.length + (answer.location?.length ?? 0),
  });
  private readonly validators = new LRUCache<string, Validators>({ max: 5000 }); // of what was made last, kept or not
  private readonly making = new Map<string, Promise<Answer>>();
  private readonly failedAt = new LRUCache<string, number>({ max: 1000 });
  renders = { count: 0, failed: 0, milliseconds: 0 };

  constructor(private readonly options: Options) {}

  /** The document as it stands, where that may be sent at once; what may be newer is then made behind it. */
  atHand(address: string): Kept | undefined {
    const kept = this.store.get(address);
    if (!kept || kept.state === "old") return undefined;
    const lasts = kept.document.tags.has(archiveTag) ? archiveFreshFor : freshFor;
    if (kept.state === "stale" || Date.now() - kept.document.madeAt > lasts) void this.make(address);
    return kept;
  }

  /** The answer at an address; waits for it to be made. */
  async answer(address: string): Promise<Answer> {
    const short = this.short.get(address);
    if (short?.count === changeCount()) return short.answer;
    const old = this.store.peek(address)?.document;
    if (!old) return this.make(address);
    const made = await within(this.make(address), patience);
    return made === null || made.kind === "failed" ? { kind: "document", document: old, isOld: true } : made;
  }

  /** Makes it, once for all who wait. */
  make(address: string): Promise<Answer> {
    const going = this.making.get(address);
    if (going) return going;
    const hasJustFailed = Date.now() - (this.failedAt.get(address) ?? 0) < retryAfter;
    if (hasJustFailed) return Promise.resolve({ kind: "failed", isOverload: false });
    const answer = this.turns
      .take(() => this.makeNow(address), makingTime)
      .catch((error: unknown): Answer => {
        const failure = failureOf(error, address);
        if (!failure.isOverload) {
          this.failedAt.set(address, Date.now());
          this.renders.failed++;
        }
        return failure;
      })
      .finally(() => this.making.delete(address));
    this.making.set(address, answer);
    return answer;
  }

  /** Makes a document for one who asks, and does not keep it. */
  once(address: string): Promise<Answer> {
    return this.turnsOfOthers
      .take(async (): Promise<Answer> => {
        const began = Date.now();
        const rendered = await this.render(address);
        if (!isDocument(address, rendered)) return shortOf(rendered);
        const made = finish(rendered, began, this.options);
        made.headers["cache-control"] = "private, no-store";
        const document = await makeDocument(made, undefined);
        return { kind: "document", document, isOld: false };
      }, makingTime)
      .catch((error: unknown) => failureOf(error, address));
  }

  private async makeNow(address: string): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      const [madeAt, began, count] = [Date.now(), now(), changeCount()];
      const rendered = await this.answerAt(address);
      if (!isDocument(address, rendered)) {
        const holds = count === changeCount();
        if (!holds && attempt < tries) continue;
        this.store.remove(address);
        const answer = shortOf(rendered);
        if (holds) this.short.set(address, { answer, count });
        return answer;
      }
      if (rendered.status === 410) rendered.tags.add(addressesTag);
      const former = this.validators.get(address);
      const document = await makeDocument(finish(rendered, madeAt, this.options), former, isFront(address));
      this.validators.set(address, { etag: document.etag, lastModified: document.lastModified });
      // What changed since the render began may be missing in it.
      const isOutdated = lastChange(document.tags) >= began;
      if (isOutdated && attempt < tries) continue;
      // Of what says nothing of what it was made from, nobody could tell when it is old.
      const isKept = document.tags.size > 0 && !isMadeAnew(rendered);
      if (isKept && !isOutdated) this.store.set(address, document);
      return { kind: "document", document, isOld: false };
    }
  }

  private async answerAt(address: string): Promise<Rendered> {
    const [path = "", search] = address.split("?", 2);
    const found = await this.options.resolve(path, new URLSearchParams(search));
    if (found.kind === "missing") return short(404);
    return found.kind === "moved" ? short(301, { location: found.to }) : this.render(address);
  }

  private async render(address: string): Promise<Rendered> {
    const began = performance.now();
    const rendered = await render(this.options.handle, address, this.options.host);
    this.renders.count++;
    this.renders.milliseconds += performance.now() - began;
    if (rendered.status >= 500 && address !== brokenPath) throw new Error(`Next answered ${rendered.status}`);
    return rendered;
  }
}

function failureOf(error: unknown, address: string): Failure {
  const isOverload = error instanceof Overloaded;
  if (!isOverload) log.error({ error, path: loggedPath(address) }, "a page could not be made");
  return { kind: "failed", isOverload };
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

const short = (status: number, headers: OutgoingHttpHeaders = {}): Rendered => ({
  ...{ status, headers, body: Buffer.alloc(0), tags: new Set() },
});

function shortOf({ status, headers }: Rendered): Short {
  const [location] = [headers.location ?? null].flat();
  return { kind: "short", status, location: location === null || location === undefined ? null : String(location) };
}
