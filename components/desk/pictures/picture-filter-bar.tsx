import { Link } from "@/components/desk/link";
import { noPictureFilters, type PictureFilters, picturesPath } from "@/lib/newsroom/pictures/picture-filters";
import { deskPicturesPath } from "@/lib/urls";
import { FilterForm } from "../list/filter-form";

/** What the library is narrowed to. */
export function PictureFilterBar({ filters }: { filters: PictureFilters }) {
  const { use, q, credit, by, from, to } = filters;
  return (
    <FilterForm list={deskPicturesPath} name="Pictures" filters={filters}>
      <input type="hidden" name="use" defaultValue={use} />
      <div className="flex flex-wrap items-end gap-2">
        <label className="label grow basis-32">
          Search
          <input
            className="field font-normal"
            type="search"
            name="q"
            placeholder="Words in caption, alt text, credit or file name"
            defaultValue={q}
            maxLength={200}
          />
        </label>
        <button type="submit" className="button">
          Show
        </button>
        <Link className="button" href={picturesPath({ ...noPictureFilters, use })}>
          Clear
        </Link>
      </div>
      <details className="open-when-wide" open={Boolean(credit || from || to) || by !== noPictureFilters.by}>
        <summary>Filters</summary>
        <div className="grid grid-cols-2 items-end gap-2 md:grid-cols-4">
          <label className="label">
            Credit
            <input className="field font-normal" type="search" name="credit" defaultValue={credit} maxLength={200} />
          </label>
          <label className="label">
            Date and order
            <select className="field font-normal" name="by" defaultValue={by}>
              <option value="uploaded">Uploaded, newest first</option>
              <option value="taken">Taken, newest first</option>
            </select>
          </label>
          <label className="label">
            From
            <input className="field font-normal" type="date" name="from" defaultValue={from ?? ""} />
          </label>
          <label className="label">
            Until
            <input className="field font-normal" type="date" name="to" defaultValue={to ?? ""} />
          </label>
        </div>
      </details>
    </FilterForm>
  );
}
