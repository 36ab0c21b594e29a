import { Link } from "@/components/desk/link";
import { noPictureFilters, type PictureFilters, picturesPath } from "@/lib/newsroom/pictures/picture-filters";

const nothing: Record<PictureFilters["use"], string> = {
  all: "There are no pictures yet. Add the first above.",
  used: "No picture is used yet. Choose one on an article’s page.",
  unused: "Every picture is used somewhere.",
  expiring: "No picture’s rights end in the next 30 days.",
  expired: "No picture’s rights have ended.",
};

/** What to do where the library has nothing to show. */
export function EmptyLibrary({ filters }: { filters: PictureFilters }) {
  const whole = picturesPath({ ...noPictureFilters, use: filters.use });
  const isNarrowed = picturesPath({ ...filters, by: noPictureFilters.by }) !== whole;
  return (
    <div className="grid justify-items-center gap-3 rounded-md border border-rule bg-panel px-4 py-12 text-center">
      {isNarrowed ? (
        <>
          <p>No picture fits all of these filters. Try fewer, or other words.</p>
          <Link className="button" href={whole}>
            Clear filters
          </Link>
        </>
      ) : (
        <p>{nothing[filters.use]}</p>
      )}
    </div>
  );
}
