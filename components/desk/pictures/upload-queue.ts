import type { DeskPicture } from "@/lib/newsroom/desk-picture";
import type { SendFile, Sending } from "./send-file";
import type { Sent } from "./sent";

export type Upload = {
  id: number;
  file: File;
  state: "waiting" | "sending" | "preparing" | "ready" | "known" | "refused" | "failed" | "cancelled";
  sent: number; // the share of its bytes, 0 to 1
  why: string; // why it was refused or failed; "" elsewhere
  picture: DeskPicture | null; // once it is ready, or was known
};

// One is sent while another is made ready; more would only wait at the server.
const atOnce = 2;

const isUnderWay = ({ state }: Upload): boolean => state === "sending" || state === "preparing";

/** True while leaving the page would lose something. */
export const isPending = (upload: Upload): boolean => upload.state === "waiting" || isUnderWay(upload);

/** Files on their way to the desk, two at a time in the order they came. `onReady` hears of each that has arrived. */
export class UploadQueue {
  #uploads: readonly Upload[] = [];
  #sendings = new Map<number, Sending>();
  #listeners = new Set<() => void>();
  #nextId = 1;

  constructor(
    private readonly send: SendFile,
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

  /** Stops an upload that is not over. What the desk answers to it all the same is ignored. */
  cancel(id: number): void {
    if (!this.#uploads.some((upload) => upload.id === id && isPending(upload))) return;
    const sending = this.#sendings.get(id);
    this.#sendings.delete(id);
    this.#change(id, { state: "cancelled" });
    sending?.abort();
    this.#sendNext();
  }

  /** Sends a file again that failed or was cancelled. */
  retry(id: number): void {
    const isOver = ({ state }: Upload) => state === "failed" || state === "cancelled";
    if (!this.#uploads.some((upload) => upload.id === id && isOver(upload))) return;
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
      this.#start(next);
    }
  }

  #start({ id, file }: Upload): void {
    this.#change(id, { state: "sending", sent: 0 });
    const isCurrent = () => this.#sendings.get(id) === sending;
    const sending = this.send(file, {
      progress: (sent) => isCurrent() && this.#change(id, { sent }),
      sent: () => isCurrent() && this.#change(id, { state: "preparing", sent: 1 }),
    });
    this.#sendings.set(id, sending);
    void sending.result.then((result) => {
      if (!isCurrent()) return; // cancelled meanwhile, or sent again
      this.#sendings.delete(id);
      this.#settle(id, result);
      this.#sendNext();
    });
  }

  #settle(id: number, { answer, mayRetry }: Sent): void {
    if (!answer.ok) {
      this.#change(id, { state: mayRetry ? "failed" : "refused", why: answer.message });
      return;
    }
    const { picture, isNew = true } = answer.value;
    this.#change(id, { state: isNew ? "ready" : "known", picture });
    this.onReady(picture);
  }

  #change(id: number, change: Partial<Upload>): void {
    this.#set(this.#uploads.map((upload) => (upload.id === id ? { ...upload, ...change } : upload)));
  }

  #set(uploads: readonly Upload[]): void {
    this.#uploads = uploads;
    for (const listener of this.#listeners) listener();
  }
}
