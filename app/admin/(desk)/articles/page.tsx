import type { Metadata } from "next";
import { ArticleTable } from "@/components/desk/list/article-table";
import { BulkForm } from "@/components/desk/list/bulk-form";
import { EmptyList } from "@/components/desk/list/empty-list";
import { FilterBar } from "@/components/desk/list/filter-bar";
import { ListKeys } from "@/components/desk/list/list-keys";
import { NewArticleForm } from "@/components/desk/list/new-article-form";
import { Pager } from "@/components/desk/list/pager";
import { SavedViews } from "@/components/desk/list/saved-views";
import { StatusTabs } from "@/components/desk/list/status-tabs";
import { listWords } from "@/lib/messages/desk/list";
import { listArticles } from "@/lib/newsroom/articles-list";
import { listChoices } from "@/lib/newsroom/list-choices";
import { cursorFrom, filtersFrom, filtersQuery, listPath } from "@/lib/newsroom/list-filters";
import { savedViews } from "@/lib/newsroom/saved-views";
import { site } from "@/lib/paper/site";
import { requireUser } from "@/lib/session";

export const instant = false;
export const metadata: Metadata = { title: listWords.articles };

export default async function Articles({ searchParams }: PageProps<"/admin/articles">) {
  const [user, address] = await Promise.all([requireUser(), searchParams]);
  const filters = filtersFrom(address);
  const [list, choices, views, { timeZone }] = await Promise.all([
    listArticles(user, filters, cursorFrom(address["page"])),
    listChoices(filters),
    savedViews(user.id),
    site(),
  ]);
  return (
    <div className="grid grid-cols-1 gap-3 p-4">
      <header className="flex items-center justify-between gap-4">
        <h1 className="text-headline-sm font-semibold">{listWords.articles}</h1>
        <NewArticleForm />
      </header>
      <StatusTabs filters={filters} />
      <FilterBar filters={filters} choices={choices} />
      <SavedViews views={views} query={filtersQuery(filters).toString()} />
      {list.rows.length === 0 ? (
        <EmptyList filters={filters} isMore={list.next !== null} />
      ) : (
        <BulkForm sections={choices.sections} isTrash={filters.status === "trash"}>
          <ArticleTable rows={list.rows} filters={filters} timeZone={timeZone} />
        </BulkForm>
      )}
      <Pager list={list} pathOf={(page) => listPath(filters, page)} />
      <ListKeys />
    </div>
  );
}
