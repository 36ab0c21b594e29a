import { Link } from "@/components/desk/link";
import { commonWords } from "@/lib/messages/desk/common";
import { listWords } from "@/lib/messages/desk/list";
import type { Named } from "@/lib/newsroom/find-names";
import type { ListChoices } from "@/lib/newsroom/list-choices";
import { type ListFilters, listPath, noFilters } from "@/lib/newsroom/list-filters";
import { shownName } from "@/lib/newsroom/shown-name";
import { deskArticlesPath } from "@/lib/urls";
import { NameFilter } from "../name-filter";
import { FilterForm } from "./filter-form";

type FilterBarProps = { filters: ListFilters; choices: ListChoices };

/** What the list is narrowed to. */
export function FilterBar({ filters, choices }: FilterBarProps) {
  const author = choices.author ? shownName(choices.author) : filters.author;
  const topic = choices.topic ? shownName(choices.topic) : filters.topic;
  return (
    <FilterForm list={deskArticlesPath} name={listWords.articles} filters={{ ...filters, author, topic }}>
      <input type="hidden" name="status" defaultValue={filters.status} />
      <div className="flex flex-wrap items-end gap-2">
        <label className="label grow basis-32">
          {commonWords.search}
          <input
            className="field font-normal"
            type="search"
            name="q"
            id="list-search"
            defaultValue={filters.q}
            maxLength={200}
            aria-keyshortcuts="/"
          />
        </label>
        <button type="submit" className="button">
          {commonWords.applyFilters}
        </button>
        <Link className="button" href={listPath({ ...noFilters, status: filters.status })}>
          {commonWords.clear}
        </Link>
      </div>
      <details className="open-when-wide" open={isNarrowed(filters)}>
        <summary>{commonWords.filters}</summary>
        <div className="grid grid-cols-2 items-end gap-2 md:grid-cols-3 xl:grid-cols-6">
          <Chooser label={listWords.section} name="section" value={filters.section} choices={choices.sections} />
          <NameFilter
            label={listWords.author}
            name="author"
            of="author"
            value={author}
            isKnown={choices.author !== null}
          />
          <NameFilter label={listWords.topic} name="topic" of="topic" value={topic} isKnown={choices.topic !== null} />
          <label className="label">
            {listWords.updatedFrom}
            <input className="field font-normal" type="date" name="from" defaultValue={filters.from ?? ""} />
          </label>
          <label className="label">
            {listWords.updatedUntil}
            <input className="field font-normal" type="date" name="to" defaultValue={filters.to ?? ""} />
          </label>
          <label className="label">
            {listWords.sortBy}
            <select className="field font-normal" name="sort" defaultValue={filters.sort}>
              <option value="changed">{listWords.lastUpdated}</option>
              <option value="published">{listWords.lastPublished}</option>
            </select>
          </label>
        </div>
      </details>
    </FilterForm>
  );
}

const isNarrowed = ({ section, author, topic, from, to, sort }: ListFilters): boolean =>
  Boolean(section || author || topic || from || to) || sort !== noFilters.sort;

type ChooserProps = { label: string; name: string; value: string | null; choices: Named[] };

function Chooser({ label, name, value, choices }: ChooserProps) {
  return (
    <label className="label">
      {label}
      <select className="field font-normal" name={name} defaultValue={value ?? ""}>
        <option value="">{listWords.any}</option>
        {choices.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
