"use client";
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from "react";
import { commonWords } from "@/lib/messages/desk/common";

type DialogProps = {
  title: string;
  onClose: () => void;
  /** Asked before its user closes it. */
  mayClose?: () => boolean;
  children: ReactNode;
};

/** A modal box over the page, with the focus in its first field; Escape closes it, and the focus goes back where it was. */
export function Dialog({ title, onClose, mayClose = () => true, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>("input, select, textarea")?.focus();
    return () => dialog?.close(); // before it is gone: closing is what gives the focus back
  }, []);
  const close = () => {
    if (mayClose()) box.current?.close();
  };
  // A browser asks by "cancel" once and closes at the second Escape: the key itself is taken.
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    close();
  };
  return (
    <dialog
      ref={box}
      tabIndex={-1}
      onKeyDown={closeByKey}
      onCancel={(event) => {
        // A gesture closes it too, as Android's Back does. A file input within fires a "cancel" of its own.
        if (event.target === event.currentTarget && !mayClose()) event.preventDefault();
      }}
      aria-label={title}
      onClose={() => box.current?.open === false && onClose()}
      className="m-auto max-h-[90dvh] w-[min(40rem,94vw)] overflow-y-auto rounded-md border border-rule bg-paper p-5 text-ink shadow-lift backdrop:bg-ink/40"
    >
      <div className="mb-3 flex items-start justify-between gap-3">
        <h2 className="text-note font-semibold">{title}</h2>
        <button type="button" className="button" aria-label={commonWords.close} onClick={close}>
          ×
        </button>
      </div>
      {children}
    </dialog>
  );
}
