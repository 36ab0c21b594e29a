/** Unsaved changes at the desk: whoever is about to leave a page with some is asked first. */

import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import { frameWords } from "@/lib/messages/desk/frame";
import { changedNames, type FormValues, openedValues, textsOf, valuesOf } from "./form-values";

type Check = () => boolean;

const checks = new Set<Check>();
let isDiscarding = false; // the user chose to leave: the browser need not ask once more

const hasUnsaved = (): boolean => !isDiscarding && [...checks].some((isUnsaved) => isUnsaved());

function confirmLeaving(): boolean {
  if (!hasUnsaved()) return true;
  isDiscarding = window.confirm(frameWords.leaveQuestion);
  return isDiscarding;
}

/** Asks before the page is left while `isUnsaved` is true: by a link, by Back and Forward, or by closing the tab. */
export function useUnsaved(isUnsaved: Check): void {
  const check = useEffectEvent(isUnsaved);
  useEffect(() => {
    const own = () => check();
    if (checks.size === 0) watch();
    checks.add(own);
    return () => {
      checks.delete(own);
      if (checks.size === 0) unwatch();
    };
  }, []);
}

type UnsavedForm = {
  form: RefObject<HTMLFormElement | null>;
  /** The form's attributes that tell when its user begins to change it. */
  watched: Record<EnterEvent, () => void>;
  /** Asks before a box over the page closes with changes in its form. False: its user stays. */
  mayClose: () => boolean;
  /** Takes note of what was saved; nothing, where the form was reset. */
  saved: (sent: FormData | null) => void;
  /** The names of the fields that hold other values than the page gave them or than were saved last. */
  changedIn: (sent: FormData) => string[];
};

type EnterEvent = "onFocusCapture" | "onPointerDownCapture" | "onKeyDownCapture" | "onDropCapture" | "onInput";

/** Asks before the page is left while a form holds other values than the page gave it or than were saved last. */
export function useUnsavedForm(): UnsavedForm {
  const form = useRef<HTMLFormElement>(null);
  const saved = useRef<FormValues | null>(null);
  const isEntered = useRef(false);
  const enter = () => {
    isEntered.current = true;
  };
  // What the page gives anew to a form that nobody has touched is no change of its user's.
  useEffect(() => {
    const isKnown = saved.current !== null && isEntered.current; // a box puts the focus in its form as it opens
    if (!isKnown && form.current) saved.current = openedValues(form.current);
  });
  const isUnsaved = () =>
    isEntered.current && form.current !== null && changedNames(saved.current ?? [], valuesOf(form.current)).length > 0;
  useUnsaved(isUnsaved);
  return {
    form,
    watched: {
      ...{ onFocusCapture: enter, onPointerDownCapture: enter, onKeyDownCapture: enter },
      ...{ onDropCapture: enter, onInput: enter },
    },
    mayClose: () => !isUnsaved() || window.confirm(frameWords.closeQuestion),
    saved: (sent) => {
      if (!sent) isEntered.current = false;
      else if (form.current) saved.current = valuesOf(form.current, sent);
    },
    changedIn: (sent) => changedNames(saved.current ?? [], textsOf(sent)),
  };
}

let watching: AbortController | undefined;

function watch(): void {
  watching = new AbortController();
  const { signal } = watching;
  window.addEventListener("beforeunload", (event) => hasUnsaved() && event.preventDefault(), { signal });
  window.addEventListener(
    "click",
    (event) => {
      if (!leavesPage(event) || confirmLeaving()) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { signal, capture: true }, // before the link's own handler
  );
  const forget = () => {
    isDiscarding = false;
  };
  window.addEventListener("input", forget, { signal, capture: true });
  // Back and Forward between pages of the desk; between documents the browser asks by itself.
  if (!("navigation" in window)) return;
  window.navigation.addEventListener(
    "navigate",
    (event) => {
      const isTraverse = event.navigationType === "traverse" && event.destination.sameDocument;
      if (isTraverse && event.cancelable && !confirmLeaving()) event.preventDefault();
    },
    { signal },
  );
}

function unwatch(): void {
  watching?.abort();
  isDiscarding = false;
}

/** True for a click on a link that opens another page in this tab. */
function leavesPage({ target, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  const link = target instanceof Element ? target.closest("a") : null;
  if (!link?.href || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return false;
  if (link.hasAttribute("download") || (link.target !== "" && link.target !== "_self")) return false;
  const [here, there] = [new URL(window.location.href), new URL(link.href)];
  return there.pathname !== here.pathname || there.search !== here.search || there.origin !== here.origin;
}
