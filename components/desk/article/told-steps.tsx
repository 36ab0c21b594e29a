import { useEffect, useState } from "react";
import { articleWords } from "@/lib/messages/desk/article";
import type { Outcome } from "@/lib/newsroom/outcome";
import type { Told } from "@/lib/newsroom/push/told";
import { deskPushPath } from "@/lib/urls";
import { askDesk } from "../limited-fetch";
import { serviceNames } from "../push/names";

const every = 1000; // ms
const mostLooks = 60;

/** Each service that is told of the change: green once it is. `since` is whatever the change was. */
export function ToldSteps({ articleId, since }: { articleId: string; since: unknown }) {
  const [steps, setSteps] = useState<Told[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for anew at each change
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (looks: number) => {
      const told = await fetchDeliveries(articleId);
      if (told) setSteps(told);
      const isOver = told?.every(({ isFinished }) => isFinished) ?? false;
      if (looks < mostLooks && !isOver) timer = setTimeout(look, every, looks + 1);
    };
    void look(1);
    return () => clearTimeout(timer);
  }, [articleId, since]);

  return steps.map(({ target, isFinished, error }) => {
    const verdict = error ? "bad" : isFinished ? "good" : "waiting";
    return (
      <li key={target} data-verdict={verdict} className="flex items-center gap-2">
        <span aria-hidden className={colours[verdict]}>
          {signs[verdict]}
        </span>
        <a href={deskPushPath} className="grow truncate underline">
          {serviceNames[target]}
        </a>
        <span className="text-meta text-ink-faint">
          {error ?? (isFinished ? articleWords.notified : articleWords.notifying)}
        </span>
      </li>
    );
  });
}

const colours = { good: "text-good", bad: "text-bad", waiting: "text-ink-faint" };
const signs = { good: "✓", bad: "✗", waiting: "…" };

async function fetchDeliveries(articleId: string): Promise<Told[] | null> {
  try {
    const outcome: Outcome<Told[]> = await (
      await askDesk(`/api/desk/told?${new URLSearchParams({ article: articleId })}`)
    ).json();
    return outcome.ok ? outcome.value : null;
  } catch {
    return null; // out of reach: asked again
  }
}
