import { words } from "@/lib/messages";
import type { SearchQuery, Site } from "@/lib/paper/shapes";
import { searchPath } from "@/lib/urls";

type SearchFormProps = { site: Site; query: SearchQuery };

const field = "mt-1 block h-11 w-full border border-control bg-paper px-3 font-sans text-note";

/** The search page's own form: words, section, from, to. */
export function SearchForm({ site, query }: SearchFormProps) {
  const { search, searchFor, inSection, anySection, from, to } = words(site.language);
  return (
    <search>
      <form
        action={searchPath}
        method="get"
        className="grid grid-cols-2 items-end gap-4 font-sans text-label lg:grid-cols-[2fr_1.5fr_1.2fr_1.2fr_auto]"
      >
        <label className="max-lg:col-span-2">
          {searchFor}
          <input name="q" type="search" required maxLength={200} defaultValue={query.q} className={field} />
        </label>
        <label className="max-lg:col-span-2">
          {inSection}
          <select name="section" defaultValue={query.section ?? ""} className={field}>
            <option value="">{anySection}</option>
            {site.sections.flatMap((section) =>
              [section, ...section.subsections].map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {slug === section.slug ? name : `${section.name}: ${name}`}
                </option>
              )),
            )}
          </select>
        </label>
        <label>
          {from}
          <input name="from" type="date" defaultValue={query.from ?? ""} className={field} />
        </label>
        <label>
          {to}
          <input name="to" type="date" defaultValue={query.to ?? ""} className={field} />
        </label>
        <button
          type="submit"
          className="h-11 cursor-pointer bg-ink px-6 font-semibold text-paper hover:bg-meridian max-lg:col-span-2"
        >
          {search}
        </button>
      </form>
    </search>
  );
}
