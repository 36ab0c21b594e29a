"use client";
import { Link } from "@/components/desk/link";
import { commonWords } from "@/lib/messages/desk/common";
import { listWords } from "@/lib/messages/desk/list";
import { refused } from "@/lib/newsroom/outcome";
import type { SavedView } from "@/lib/newsroom/saved-views";
import { deskArticlesPath } from "@/lib/urls";
import { useFormAction } from "../use-form-action";
import { changeViews } from "./list-actions";

const unreached = refused(listWords.noReplyToView);

type SavedViewsProps = { views: SavedView[]; query: string };

/** The user's views: opened by a click, kept and renamed in the drawer beside them. */
export function SavedViews({ views, query }: SavedViewsProps) {
  const { outcome, isBusy, form } = useFormAction(changeViews, unreached);
  return (
    <section aria-label={listWords.savedViews} className="flex flex-wrap items-start gap-2">
      {views.map((view) => (
        <Link
          key={view.id}
          href={view.query === "" ? deskArticlesPath : `${deskArticlesPath}?${view.query}`}
          aria-current={view.query === query ? "page" : undefined}
          className="rounded-full border border-rule px-3 py-0.5 hover:bg-panel aria-[current]:border-control aria-[current]:bg-well"
        >
          {view.name}
        </Link>
      ))}
      <details className="open:basis-full">
        <summary className="px-1 py-0.5 text-ink-soft">
          {views.length === 0 ? listWords.saveView : listWords.editViews}
        </summary>
        <div className="mt-2 grid max-w-120 gap-2 rounded-md border border-rule bg-panel p-3">
          <form {...form} className="flex items-end gap-2">
            <input type="hidden" name="query" value={query} />
            <label className="label grow">
              {listWords.saveFiltersAs}
              <input className="field" name="name" required maxLength={60} aria-describedby="view-outcome" />
            </label>
            <button type="submit" className="button" name="verb" value="save" disabled={isBusy}>
              {commonWords.save}
            </button>
          </form>
          {views.map((view) => (
            <form key={view.id} {...form} className="flex gap-2">
              <input type="hidden" name="id" value={view.id} />
              <input
                className="field"
                name="name"
                defaultValue={view.name}
                aria-label={listWords.nameOf(view.name)}
                required
              />
              <button
                type="submit"
                className="button"
                name="verb"
                value="rename"
                disabled={isBusy}
                aria-label={listWords.renameView(view.name)}
              >
                {listWords.rename}
              </button>
              <button
                type="submit"
                className="button button-danger"
                name="verb"
                value="delete"
                formNoValidate
                disabled={isBusy}
                aria-label={listWords.deleteView(view.name)}
              >
                {commonWords.delete}
              </button>
            </form>
          ))}
          <p id="view-outcome" role="alert" className="text-bad empty:hidden">
            {outcome && !outcome.ok ? outcome.message : null}
          </p>
        </div>
      </details>
    </section>
  );
}
