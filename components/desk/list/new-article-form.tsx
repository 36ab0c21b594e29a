"use client";
import { listWords } from "@/lib/messages/desk/list";
import { refused } from "@/lib/newsroom/outcome";
import { useFormAction } from "../use-form-action";
import { newArticle } from "./list-actions";

const unreached = refused(listWords.noReplyToNew);

/** The button that begins an article, with the reason beside it where none was begun. */
export function NewArticleForm() {
  const { outcome, isBusy, form } = useFormAction<never>(newArticle, unreached);
  return (
    <form {...form} id="new-article" className="flex flex-wrap items-center justify-end gap-3">
      {outcome?.ok === false && (
        <p role="alert" className="text-bad">
          {outcome.message}
        </p>
      )}
      <button type="submit" className="button button-main" disabled={isBusy}>
        {listWords.newArticle}
      </button>
    </form>
  );
}
