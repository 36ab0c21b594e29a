import { Link } from "@/components/desk/link";
import { commonWords } from "@/lib/messages/desk/common";
import { pictureWords } from "@/lib/messages/desk/picture";
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
          {commonWords.search}
          <input
            className="field font-normal"
            type="search"
            name="q"
            placeholder={pictureWords.searchPlaceholder}
            defaultValue={q}
            maxLength={200}
          />
        </label>
        <button type="submit" className="button">
          {commonWords.applyFilters}
        </button>
        <Link className="button" href={picturesPath({ ...noPictureFilters, use })}>
          {commonWords.clear}
        </Link>
      </div>
      <details className="open-when-wide" open={Boolean(credit || from || to) || by !== noPictureFilters.by}>
        <summary>{commonWords.filters}</summary>
        <div className="grid grid-cols-2 items-end gap-2 md:grid-cols-4">
          <label className="label">
            {pictureWords.credit}
            <input className="field font-normal" type="search" name="credit" defaultValue={credit} maxLength={200} />
          </label>
          <label className="label">
            {pictureWords.sortBy}
            <select className="field font-normal" name="by" defaultValue={by}>
              <option value="uploaded">{pictureWords.uploadedFirst}</option>
              <option value="taken">{pictureWords.takenFirst}</option>
            </select>
          </label>
          <label className="label">
            {pictureWords.from}
            <input className="field font-normal" type="date" name="from" defaultValue={from ?? ""} />
          </label>
          <label className="label">
            {pictureWords.until}
            <input className="field font-normal" type="date" name="to" defaultValue={to ?? ""} />
          </label>
        </div>
      </details>
    </FilterForm>
  );
}
