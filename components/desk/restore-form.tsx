"use client";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import type { ContentField } from "@/lib/article-content";
import { articleWords } from "@/lib/messages/desk/article";
import { commonWords } from "@/lib/messages/desk/common";
import { fieldNames } from "@/lib/messages/desk/names";
import { refused } from "@/lib/newsroom/outcome";
import { deskArticlePath } from "@/lib/urls";
import { orFull } from "./lost-answer";
import { bringBack } from "./revision-actions";

export type RestorablePart = ContentField | "schedule";

/** `seen`: the version of the article that the page shows beside the revision. */
type RestoreFormProps = { articleId: string; number: number; seen: number; parts: RestorablePart[] };

const unreached = refused(commonWords.noReply);

const partNames: Record<RestorablePart, string> = { ...fieldNames, schedule: articleWords.schedule };

/** Brings a revision back: every word of it, or one of the parts in which it differs. */
export function RestoreForm({ articleId, number, seen, parts }: RestoreFormProps) {
  const router = useRouter();
  const [message, setMessage] = useState<string | null>(null);
  const [isBusy, start] = useTransition();
  const bring = (what: string) =>
    start(async () => {
      const outcome = await bringBack(articleId, number, seen, what).catch(orFull(unreached));
      if (outcome.ok) router.push(deskArticlePath(articleId));
      else {
        setMessage(outcome.message);
        router.refresh(); // somebody saved meanwhile: the page shows what is new
      }
    });
  if (parts.length === 0) return null;
  return (
    <div className="mt-4 flex flex-wrap items-center gap-2">
      <button type="button" className="button button-main" disabled={isBusy} onClick={() => bring("all")}>
        {articleWords.restoreAll}
      </button>
      {parts.map((part) => (
        <button key={part} type="button" className="button" disabled={isBusy} onClick={() => bring(part)}>
          {articleWords.restorePart(partNames[part])}
        </button>
      ))}
      {message && (
        <p role="alert" className="text-bad">
          {message}
        </p>
      )}
    </div>
  );
}
