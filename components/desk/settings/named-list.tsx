import { Link } from "@/components/desk/link";
import { commonWords } from "@/lib/messages/desk/common";
import { settingsWords } from "@/lib/messages/desk/settings";
import type { NamedList as List } from "@/lib/newsroom/settings-lists";
import type { Path } from "@/lib/urls";

type NamedListProps = { list: List; q: string; here: Path; pathOf: (id: string) => Path; what: "topic" | "author" };

/** Topics or authors by name, with the search that narrows them and the way on. */
export function NamedList({ list, q, here, pathOf, what }: NamedListProps) {
  return (
    <>
      <form action={here} className="flex max-w-field items-end gap-3" key={q}>
        <label className="label grow">
          {settingsWords.name}
          <input name="q" type="search" className="field" defaultValue={q} />
        </label>
        <button type="submit" className="button">
          {commonWords.search}
        </button>
      </form>
      {list.rows.length === 0 && <p className="text-ink-soft">{settingsWords.noneFound(what)}</p>}
      <ul className="border-t border-rule empty:hidden">
        {list.rows.map(({ id, name, slug, stories, mergedInto }) => (
          <li key={id} className="flex items-baseline gap-3 border-b border-rule py-1.5">
            <Link href={pathOf(id)} className="min-w-0 font-semibold underline-offset-2 hover:underline">
              {name}
            </Link>
            <span className="min-w-0 grow truncate text-ink-faint">
              {mergedInto === null ? slug : settingsWords.beingMerged(mergedInto)}
            </span>
            <span className="whitespace-nowrap text-ink-soft tabular-nums">
              {settingsWords.stories(stories.count, stories.isMore)}
            </span>
          </li>
        ))}
      </ul>
      {list.next && (
        <Link className="button justify-self-start" href={`${here}?${new URLSearchParams({ q, after: list.next })}`}>
          {commonWords.more}
        </Link>
      )}
    </>
  );
}
