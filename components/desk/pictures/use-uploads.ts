import { useRef, useState, useSyncExternalStore } from "react";
import type { DeskPicture } from "@/lib/newsroom/desk-picture";
import { useUnsaved } from "../unsaved";
import { type Destination, sendTo } from "./send-file";
import { isPending, type Upload, UploadQueue } from "./upload-queue";

/** A page's own uploads; the browser asks before it leaves the page while some are under way. */
export function useUploads(
  destination: Destination,
  onReady: (picture: DeskPicture) => void,
): [readonly Upload[], UploadQueue] {
  const ready = useRef(onReady);
  ready.current = onReady;
  const [queue] = useState(() => new UploadQueue(sendTo(destination), (picture) => ready.current(picture)));
  const uploads = useSyncExternalStore(queue.subscribe, queue.uploads, () => none);
  useUnsaved(() => uploads.some(isPending));
  return [uploads, queue];
}

const none: readonly Upload[] = [];
