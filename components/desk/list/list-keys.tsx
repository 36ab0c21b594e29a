"use client";
import { useEffect, useRef } from "react";
import { commonWords } from "@/lib/messages/desk/common";
import { listWords } from "@/lib/messages/desk/list";

const keys = [
  ["/", commonWords.search],
  ["j", listWords.nextArticle],
  ["k", listWords.previousArticle],
  ["x", listWords.toggleSelection],
  ["Enter", listWords.openArticle],
  ["n", listWords.newArticle],
  ["?", listWords.showShortcuts],
] as const;

/** The list by keyboard. Articles are moved through by focus, so Enter opens as it does any link. */
export function ListKeys() {
  const help = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || help.current?.open) return;
      // Pages left behind are kept, hidden, in the same document: only this one's rows are meant.
      const page = help.current?.parentElement;
      if (event.key === "?") help.current?.showModal();
      else if (!page || !act(event.key, page)) return;
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);

  return (
    <>
      <button
        type="button"
        className="justify-self-start text-meta text-ink-faint underline"
        onClick={() => help.current?.showModal()}
      >
        {listWords.shortcuts}
      </button>
      <dialog
        ref={help}
        aria-labelledby="keys-title"
        className="m-auto w-80 rounded-md border border-rule bg-paper p-5 text-ink shadow-lift"
      >
        <h2 id="keys-title" className="mb-3 font-semibold">
          {listWords.shortcuts}
        </h2>
        <dl className="mb-4 grid grid-cols-[4rem_1fr] gap-y-1">
          {keys.map(([key, does]) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="rounded-sm border border-rule bg-well px-1.5">{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button type="submit" className="button">
            {commonWords.close}
          </button>
        </form>
      </dialog>
    </>
  );
}

/** Does what the key is for; false for a key that the list doesn't know. */
function act(key: string, page: HTMLElement): boolean {
  switch (key) {
    case "/":
      page.querySelector<HTMLInputElement>("#list-search")?.focus();
      return true;
    case "j":
      move(page, 1);
      return true;
    case "k":
      move(page, -1);
      return true;
    case "x":
      document.activeElement?.closest("[data-row]")?.querySelector<HTMLInputElement>("input[name=id]")?.click();
      return true;
    case "n":
      page.querySelector<HTMLFormElement>("#new-article")?.requestSubmit();
      return true;
    default:
      return false;
  }
}

function move(page: HTMLElement, by: 1 | -1): void {
  const links = [...page.querySelectorAll<HTMLAnchorElement>("[data-row-link]")];
  const row = document.activeElement?.closest("[data-row]");
  const at = links.findIndex((link) => row?.contains(link));
  const next = at === -1 ? 0 : Math.min(links.length - 1, Math.max(0, at + by));
  links[next]?.focus();
  links[next]?.scrollIntoView({ block: "nearest" });
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isTick = target instanceof HTMLInputElement && target.type === "checkbox";
  return !isTick && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName));
}
