"use client";
import { useEffect, useEffectEvent, useRef } from "react";
import { pictureWords } from "@/lib/messages/desk/picture";
import type { DeskPicture } from "@/lib/newsroom/desk-picture";
import type { Destination } from "./send-file";
import { isPending, type Upload } from "./upload-queue";
import { UploadRow } from "./upload-row";
import { useGivenFiles } from "./use-given-files";
import { useUploads } from "./use-uploads";

type UploadZoneProps = {
  onReady: (picture: DeskPicture) => void;
  /** Where the files go, if not into the library. */
  destination?: Destination;
  label?: string;
  /** Takes one file at a time. */
  isSingle?: boolean;
  /** Files that are sent at once. */
  files?: readonly File[];
  /** Asked before anything is sent. */
  question?: string;
};

const library: Destination = { method: "POST", address: "/api/desk/pictures" };
const none: readonly File[] = [];

// What is taken, for the file picker alone: the content is looked at where it arrives.
const accepted = "image/jpeg,image/png,image/webp,image/avif,image/gif";

/** Takes pictures by drop, paste or the file picker, and shows how far each is. */
export function UploadZone({ onReady, destination = library, label = pictureWords.upload, ...rest }: UploadZoneProps) {
  const { isSingle = false, files = none, question } = rest;
  const input = useRef<HTMLInputElement>(null);
  const [uploads, queue] = useUploads(destination, onReady);
  const take = (given: readonly File[]) => {
    if (question && !window.confirm(question)) return;
    queue.add(isSingle ? given.slice(0, 1) : given);
  };
  const isOver = useGivenFiles(take);
  const sendFirst = useEffectEvent(() => uploads.length === 0 && files.length > 0 && take(files));
  useEffect(() => {
    sendFirst();
  }, []);
  return (
    <div
      data-over={isOver || undefined}
      className="grid gap-3 rounded-md border border-rule border-dashed px-3 py-2 data-over:border-meridian data-over:bg-panel"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {label}
        </button>
        <span className="text-meta text-ink-faint">{isSingle ? pictureWords.dropOne : pictureWords.dropMany}</span>
        <input
          ref={input}
          type="file"
          hidden
          accept={accepted}
          multiple={!isSingle}
          onChange={({ currentTarget }) => {
            const chosen = [...(currentTarget.files ?? [])];
            currentTarget.value = ""; // so that the same file can be chosen again
            take(chosen);
          }}
        />
      </div>
      {uploads.length > 0 && (
        <>
          <ul aria-label={pictureWords.uploads} className="grid">
            {uploads.map((upload) => (
              <UploadRow
                key={upload.id}
                upload={upload}
                onCancel={() => queue.cancel(upload.id)}
                onRetry={() => queue.retry(upload.id)}
              />
            ))}
          </ul>
          {!uploads.some(isPending) && (
            <button type="button" className="button justify-self-start" onClick={() => queue.clear()}>
              {pictureWords.clearList}
            </button>
          )}
        </>
      )}
      <p role="status" className="sr-only">
        {summary(uploads)}
      </p>
    </div>
  );
}

/** How far all of them are, for those who can't see the bars. */
function summary(uploads: readonly Upload[]): string {
  if (uploads.length === 0) return "";
  const count = (...states: Upload["state"][]) => uploads.filter(({ state }) => states.includes(state)).length;
  const failed = count("refused", "failed");
  const parts = [pictureWords.uploadsReady(count("ready", "known"), uploads.length)];
  if (failed > 0) parts.push(pictureWords.uploadsFailed(failed));
  return `${parts.join(", ")}.`;
}
