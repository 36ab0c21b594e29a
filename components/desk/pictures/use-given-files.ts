import { useEffect, useEffectEvent, useState } from "react";

/**
 * Hears of files that are dropped or pasted anywhere on the page, so that none that misses its place
 * is opened by the browser instead. True while files are held over the page.
 */
export function useGivenFiles(onGiven: (files: File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent((data: DataTransfer | null) => {
    const files = [...(data?.files ?? [])];
    if (files.length > 0) onGiven(files);
  });
  useEffect(() => {
    let isFromHere = false; // a picture of this page that is dragged comes as a file too
    const hasFiles = (event: DragEvent) => !isFromHere && (event.dataTransfer?.types.includes("Files") ?? false);
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer);
    };
    // Programs that copy text lay a picture of it beside it: in a field it is the text that is meant.
    const paste = ({ target, clipboardData }: ClipboardEvent) => {
      const isText = isField(target) && clipboardData?.types.includes("text/plain");
      if (!isText) take(clipboardData);
    };
    const drag = (isBegun: boolean) => () => {
      isFromHere = isBegun;
    };
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener("dragstart", drag(true), { signal });
    window.addEventListener("dragend", drag(false), { signal });
    window.addEventListener("dragover", over, { signal });
    window.addEventListener("dragleave", leave, { signal });
    window.addEventListener("drop", drop, { signal });
    window.addEventListener("paste", paste, { signal });
    return () => listening.abort();
  }, []);
  return isOver;
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
