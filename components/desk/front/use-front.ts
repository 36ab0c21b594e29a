import { startTransition, useCallback, useEffect, useOptimistic, useRef, useState } from "react";
import { changeFrontAction } from "@/app/admin/(desk)/front/actions";
import { apply, type Operation } from "@/lib/front/operations";
import type { DeskFront } from "@/lib/newsroom/front/desk-front";
import type { FoundStories } from "@/lib/newsroom/front/find-stories";
import type { Outcome, Refusal } from "@/lib/newsroom/outcome";
import { useUnsaved } from "../unsaved";

const lookEvery = 5000; // ms between looks for what others changed
const renewEvery = 12; // looks: what fills the slots changes without anybody's doing

/** An operation and how it stands at once, before the server has said how it really does. */
const expected = (front: DeskFront, operation: Operation): DeskFront => {
  const applied = apply(front.document, operation);
  return applied.ok ? { ...front, document: applied.value } : front;
};

/**
 * A front as it is edited: what its user does shows at once, and what the server answers is what
 * stands. Others' changes come in by themselves.
 */
export function useFront(opened: DeskFront) {
  const [front, setFront] = useState(opened);
  const [shown, show] = useOptimistic(front, expected);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const waiting = useRef(0);
  const [isSaving, setSaving] = useState(false);
  const newest = useRef(opened);

  const receive = useCallback((next: DeskFront) => {
    if (next.draftVersion < newest.current.draftVersion) return; // an answer that others overtook
    // What was found by search stays known.
    newest.current = {
      ...next,
      stories: { ...newest.current.stories, ...next.stories },
      pictures: { ...newest.current.pictures, ...next.pictures },
    };
    setFront(newest.current);
  }, []);

  /** Sends something to the server; what it answers stands, what it refuses is told. */
  const ask = useCallback(
    (work: () => Promise<Outcome<DeskFront>>, operation?: Operation): Promise<Refusal | null> =>
      new Promise((resolve) => {
        waiting.current++;
        setSaving(true);
        startTransition(async () => {
          if (operation) show(operation);
          const outcome = await work().catch(outOfReach);
          waiting.current--;
          startTransition(() => {
            setSaving(waiting.current > 0);
            if (outcome.ok) receive(outcome.value);
            setRefusal(outcome.ok ? null : outcome);
          });
          resolve(outcome.ok ? null : outcome);
        });
      }),
    [receive, show],
  );
  const run = useCallback(
    (operation: Operation) => ask(() => changeFrontAction(opened.address, operation), operation),
    [ask, opened.address],
  );
  const learn = useCallback(
    ({ stories, pictures }: FoundStories) =>
      receive({
        ...newest.current,
        stories: { ...newest.current.stories, ...Object.fromEntries(stories.map((story) => [story.id, story])) },
        pictures: { ...newest.current.pictures, ...pictures },
      }),
    [receive],
  );

  useEffect(() => {
    let looks = 0;
    const look = async () => {
      if (document.hidden || waiting.current > 0) return;
      looks++;
      const known = looks % renewEvery === 0 ? "" : newest.current.state;
      const outcome = await read(opened.address, known);
      if (outcome?.ok && outcome.value && waiting.current === 0) receive(outcome.value);
    };
    const timer = setInterval(look, lookEvery);
    return () => clearInterval(timer);
  }, [opened.address, receive]);

  // Steps go to the server one after the other: a page that closes would take the last with it.
  useUnsaved(() => isSaving);

  return { front: shown, isSaving, refusal, setRefusal, ask, run, learn };
}

const outOfReach = (): Refusal => ({
  ok: false,
  reason: "invalid",
  message: "The server can’t be reached. Your last step was not done: do it again in a moment.",
});

async function read(address: string, known: string): Promise<Outcome<DeskFront | null> | null> {
  try {
    const query = new URLSearchParams({ known });
    return await (await fetch(`/api/desk/fronts/${encodeURIComponent(address)}?${query}`)).json();
  } catch {
    return null; // the next look may reach it
  }
}
