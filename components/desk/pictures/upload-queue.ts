import type { DeskPicture } from "@/lib/newsroom/desk-picture";
import type { Outcome } from "@/lib/newsroom/outcome";

export type Upload = {
  id: number;
  file: File;
  state: "waiting" | "sending" | "preparing" | "ready" | "known" | "refused" | "failed" | "cancelled";
  sent: number; // the share of its bytes, 0 to 1
  why: string; // why it was refused or failed; "" elsewhere
  picture: DeskPicture | null; // once it is ready, or was known
};

export type Destination = { method: "POST" | "PUT"; address: string };
type Answer = Outcome<{ picture: DeskPicture; isNew?: boolean }>;

// One is sent while another is made ready; more would only wait at the server.
const atOnce = 2;

const isUnderWay = ({ state }: Upload): boolean => state === "sending" || state === "preparing";

/** True while leaving the page would lose something. */
export const isPending = (upload: Upload): boolean => upload.state === "waiting" || isUnderWay(upload);

/** Files on their way to the desk, two at a time in the order they came. `onReady` hears of each that has arrived. */
export class UploadQueue {
  #uploads: readonly Upload[] = [];
  #requests = new Map<number, XMLHttpRequest>();
  #listeners = new Set<() => void>();
  #nextId = 1;

  constructor(
    private readonly destination: Destination,
    private readonly onReady: (picture: DeskPicture) => void,
  ) {}

  uploads = (): readonly Upload[] => this.#uploads;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  add(files: readonly File[]): void {
    const added = files.map(
      (file): Upload => ({ id: this.#nextId++, file, state: "waiting", sent: 0, why: "", picture: null }),
    );
    this.#set([...this.#uploads, ...added]);
    this.#sendNext();
  }

  cancel(id: number): void {
    this.#change(id, { state: "cancelled" });
    this.#requests.get(id)?.abort();
  }

  retry(id: number): void {
    this.#change(id, { state: "waiting", sent: 0, why: "" });
    this.#sendNext();
  }

  /** Takes what is over off the list. */
  clear(): void {
    this.#set(this.#uploads.filter(isPending));
  }

  #sendNext(): void {
    while (this.#uploads.filter(isUnderWay).length < atOnce) {
      const next = this.#uploads.find(({ state }) => state === "waiting");
      if (!next) return;
      this.#send(next);
    }
  }

  // Not fetch: no browser tells how much of a fetch's body it has sent.
  #send({ id, file }: Upload): void {
    const request = new XMLHttpRequest();
    this.#requests.set(id, request);
    request.open(this.destination.method, this.destination.address);
    request.setRequestHeader("content-type", file.type || "application/octet-stream");
    request.setRequestHeader("x-file-name", encodeURIComponent(file.name.toWellFormed()));
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => this.#change(id, { sent: total > 0 ? loaded / total : 1 });
    request.upload.onload = () => this.#change(id, { state: "preparing", sent: 1 });
    request.onload = () => this.#settle(id, request.response);
    request.onerror = () => this.#settle(id, null);
    request.onloadend = () => {
      this.#requests.delete(id);
      this.#sendNext();
    };
    this.#change(id, { state: "sending", sent: 0 });
    request.send(file);
  }

  #settle(id: number, answer: Answer | null): void {
    if (answer === null) {
      this.#change(id, { state: "failed", why: "The desk can’t be reached, or broke off. Try again." });
    } else if (answer.ok) {
      const { picture, isNew = true } = answer.value;
      this.#change(id, { state: isNew ? "ready" : "known", picture });
      this.onReady(picture);
    } else {
      this.#change(id, { state: answer.reason === "signed-out" ? "failed" : "refused", why: answer.message });
    }
  }

  #change(id: number, change: Partial<Upload>): void {
    this.#set(this.#uploads.map((upload) => (upload.id === id ? { ...upload, ...change } : upload)));
  }

  #set(uploads: readonly Upload[]): void {
    this.#uploads = uploads;
    for (const listener of this.#listeners) listener();
  }
}
