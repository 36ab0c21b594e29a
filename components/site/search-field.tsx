import { words } from "@/lib/messages";
import type { Site } from "@/lib/paper/shapes";
import { searchPath } from "@/lib/urls";
import { SearchIcon } from "./icons";

type SearchFieldProps = { site: Site; id: string; value?: string };

/** A form of one field that asks /search; `id` keeps several on a page apart. */
export function SearchField({ site, id, value = "" }: SearchFieldProps) {
  const { search, searchThePaper } = words(site.language);
  return (
    <search>
      <form action={searchPath} method="get" className="flex border border-control bg-paper font-sans text-label">
        <label htmlFor={id} className="sr-only">
          {searchThePaper(site.name)}
        </label>
        <input
          id={id}
          name="q"
          type="search"
          required
          maxLength={200}
          defaultValue={value}
          placeholder={searchThePaper(site.name)}
          className="min-w-0 flex-1 bg-transparent px-3 py-2 placeholder:text-ink-faint"
        />
        <button
          type="submit"
          aria-label={search}
          className="flex w-10 shrink-0 items-center justify-center hover:text-meridian"
        >
          <SearchIcon />
        </button>
      </form>
    </search>
  );
}
