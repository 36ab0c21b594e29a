import { useCallback, useEffect, useState } from "react";
import { articleWords } from "@/lib/messages/desk/article";
import type { Outcome } from "@/lib/newsroom/outcome";
import type { Place } from "@/lib/newsroom/places";
import type { Seen } from "@/lib/newsroom/seen";
import { askDesk } from "../limited-fetch";
import { ToldSteps } from "./told-steps";

/** What was just done: "down" expects the article on no page. */
export type ReceiptOf = { articleId: string; kind: "up" | "down"; places: Place[] };

type Step = Seen | "asking" | "failed";

/** Each page that a change concerns, asked for as a reader would: green when it shows the change. */
export function ReceiptPanel({ receipt }: { receipt: ReceiptOf }) {
  const [steps, setSteps] = useState<Record<string, Step>>({});
  const look = useCallback(
    async (place: Place) => {
      setSteps((all) => ({ ...all, [place.path]: "asking" }));
      const step = await lookAt(receipt.articleId, place);
      setSteps((all) => ({ ...all, [place.path]: step }));
    },
    [receipt.articleId],
  );
  useEffect(() => {
    for (const place of receipt.places) void look(place);
  }, [receipt, look]);

  return (
    <section aria-label={articleWords.receipt} aria-live="polite" className="rounded-md border border-rule p-3">
      <h2 className="text-label font-semibold">
        {receipt.kind === "up" ? articleWords.liveForReaders : articleWords.goneForReaders}
      </h2>
      <ul className="mt-2 grid gap-1">
        {receipt.places.map((place, index) => {
          const step = steps[place.path] ?? "asking";
          const verdict = verdictOf(step, receipt.kind, index === 0);
          return (
            <li key={place.path} data-verdict={verdict.kind} className="flex items-center gap-2">
              <span aria-hidden className={colours[verdict.kind]}>
                {signs[verdict.kind]}
              </span>
              <a href={place.path} target="_blank" rel="noreferrer" className="grow truncate underline">
                {place.name}
              </a>
              <span className="text-meta text-ink-faint">{verdict.text}</span>
              {verdict.kind === "bad" && (
                <button type="button" className="button" onClick={() => look(place)}>
                  {articleWords.checkAgain}
                </button>
              )}
            </li>
          );
        })}
        <ToldSteps articleId={receipt.articleId} since={receipt} />
      </ul>
    </section>
  );
}

type StepResult = { kind: "good" | "bad" | "waiting"; text: string };
const colours = { good: "text-good", bad: "text-bad", waiting: "text-ink-faint" };
const signs = { good: "✓", bad: "✗", waiting: "…" };

/** The article's own page must show it, or not; a list may have no place for it, and is made anew all the same. */
function verdictOf(step: Step, kind: ReceiptOf["kind"], isOwn: boolean): StepResult {
  if (step === "asking") return { kind: "waiting", text: articleWords.checkingPage };
  if (step === "failed") return { kind: "bad", text: articleWords.noResponse };
  const time = `${step.milliseconds} ms`;
  if (kind === "down") {
    const isGone = isOwn ? step.status !== 200 : !step.shows;
    return isGone
      ? { kind: "good", text: articleWords.pageGone(time) }
      : { kind: "bad", text: articleWords.pageStillThere(time) };
  }
  if (step.shows) return { kind: "good", text: isOwn ? articleWords.pageLive(time) : articleWords.pageListed(time) };
  if (isOwn || step.status !== 200) return { kind: "bad", text: articleWords.pageNotShown(step.status, time) };
  return { kind: "good", text: articleWords.pageNotListed(time) };
}

async function lookAt(articleId: string, { path }: Place): Promise<Step> {
  try {
    const query = new URLSearchParams({ article: articleId, path });
    const outcome: Outcome<Seen> = await (await askDesk(`/api/desk/receipt?${query}`)).json();
    return outcome.ok ? outcome.value : "failed";
  } catch {
    return "failed";
  }
}
