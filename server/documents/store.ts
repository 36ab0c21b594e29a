/** The finished documents of this process, bounded by bytes, and which of them a change concerns. */
import { LRUCache } from "lru-cache";
import type { Document } from "./document";

export type Kept = {
  document: Document;
  /** "old": shows what is no longer so, and is sent only where no newer one can be made. */
  state: "fresh" | "stale" | "old";
};

export class DocumentStore {
  private readonly byTag = new Map<string, Set<string>>();
  private readonly kept: LRUCache<string, Kept>;

  constructor(mostBytes: number) {
    this.kept = new LRUCache({
      maxSize: mostBytes,
      maxEntrySize: mostBytes / 8,
      sizeCalculation: ({ document }, address) => document.bytes + address.length,
      dispose: ({ document }, address) => {
        for (const tag of document.tags) this.forget(tag, address);
      },
    });
  }

  get = (address: string): Kept | undefined => this.kept.get(address);

  set(address: string, document: Document): void {
    this.kept.set(address, { document, state: "fresh" });
    if (!this.kept.has(address)) return; // too large to be kept
    for (const tag of document.tags) {
      const addresses = this.byTag.get(tag);
      if (addresses) addresses.add(address);
      else this.byTag.set(tag, new Set([address]));
    }
  }

  remove(address: string): void {
    this.kept.delete(address);
  }

  /** The addresses of documents made from what the tag names. */
  madeFrom = (tag: string): Iterable<string> => this.byTag.get(tag) ?? [];

  /** Without counting as a use. */
  peek = (address: string): Kept | undefined => this.kept.peek(address);

  get size(): { documents: number; bytes: number } {
    return { documents: this.kept.size, bytes: this.kept.calculatedSize };
  }

  private forget(tag: string, address: string): void {
    const addresses = this.byTag.get(tag);
    addresses?.delete(address);
    if (addresses?.size === 0) this.byTag.delete(tag);
  }
}
