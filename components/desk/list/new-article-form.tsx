"use client";
import { useActionState } from "react";
import { newArticle } from "./list-actions";

/** The button that begins an article, with the reason beside it where none was begun. */
export function NewArticleForm() {
  const [refusal, begin] = useActionState(newArticle, null);
  return (
    <form action={begin} id="new-article" className="flex flex-wrap items-center justify-end gap-3">
      {refusal && (
        <p role="alert" className="text-bad">
          {refusal.message}
        </p>
      )}
      <button type="submit" className="button button-main">
        New article
      </button>
    </form>
  );
}
