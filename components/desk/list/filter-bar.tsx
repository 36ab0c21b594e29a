import { Link } from "@/components/desk/link";
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
    <FilterForm list={deskArticlesPath} name="Articles" filters={{ ...filters, author, topic }}>
      <input type="hidden" name="status" defaultValue={filters.status} />
      <div className="flex flex-wrap items-end gap-2">
        <label className="label grow basis-32">
          Search
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
          Show
        </button>
        <Link className="button" href={listPath({ ...noFilters, status: filters.status })}>
          Clear
        </Link>
      </div>
      <details className="open-when-wide" open={isNarrowed(filters)}>
        <summary>Filters</summary>
        <div className="grid grid-cols-2 items-end gap-2 md:grid-cols-3 xl:grid-cols-6">
          <Chooser label="Section" name="section" value={filters.section} choices={choices.sections} />
          <NameFilter label="Byline" name="author" of="author" value={author} isKnown={choices.author !== null} />
          <NameFilter label="Topic" name="topic" of="topic" value={topic} isKnown={choices.topic !== null} />
          <label className="label">
            Changed from
            <input className="field font-normal" type="date" name="from" defaultValue={filters.from ?? ""} />
          </label>
          <label className="label">
            Changed until
            <input className="field font-normal" type="date" name="to" defaultValue={filters.to ?? ""} />
          </label>
          <label className="label">
            Order
            <select className="field font-normal" name="sort" defaultValue={filters.sort}>
              <option value="changed">Newest change</option>
              <option value="published">Newest published</option>
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
        <option value="">Any</option>
        {choices.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
