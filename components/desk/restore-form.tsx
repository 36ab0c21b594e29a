"use client";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { bringBack } from "@/app/admin/(desk)/articles/[id]/revisions/actions";
import type { ContentField } from "@/lib/article-content";
import { deskArticlePath } from "@/lib/urls";
import { fieldNames } from "./names";

type RestoreFormProps = { articleId: string; number: number; fields: ContentField[] };

/** Brings a revision back: all of it, its text alone, or one field. */
export function RestoreForm({ articleId, number, fields }: RestoreFormProps) {
  const router = useRouter();
  const [message, setMessage] = useState<string | null>(null);
  const [isBusy, start] = useTransition();
  const bring = (what: string) =>
    start(async () => {
      const outcome = await bringBack(articleId, number, what);
      if (outcome.ok) router.push(deskArticlePath(articleId));
      else setMessage(outcome.message);
    });
  return (
    <div className="mt-4 flex flex-wrap items-center gap-2">
      <button type="button" className="button button-main" disabled={isBusy} onClick={() => bring("all")}>
        Restore all of it
      </button>
      {(["body", ...fields] as const).map((field) => (
        <button key={field} type="button" className="button" disabled={isBusy} onClick={() => bring(field)}>
          Restore: {fieldNames[field]}
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
