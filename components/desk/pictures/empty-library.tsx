import { Link } from "@/components/desk/link";
import { commonWords } from "@/lib/messages/desk/common";
import { pictureWords } from "@/lib/messages/desk/picture";
import { noPictureFilters, type PictureFilters, picturesPath } from "@/lib/newsroom/pictures/picture-filters";

const nothing: Record<PictureFilters["use"], string> = {
  all: pictureWords.noPictures,
  used: pictureWords.noneUsed,
  unused: pictureWords.noneUnused,
  expiring: pictureWords.noneEnding,
  expired: pictureWords.noneEnded,
};

/** What to do where the library has nothing to show. */
export function EmptyLibrary({ filters }: { filters: PictureFilters }) {
  const whole = picturesPath({ ...noPictureFilters, use: filters.use });
  const isNarrowed = picturesPath({ ...filters, by: noPictureFilters.by }) !== whole;
  return (
    <div className="grid justify-items-center gap-3 rounded-md border border-rule bg-panel px-4 py-12 text-center">
      {isNarrowed ? (
        <>
          <p>{pictureWords.noMatch}</p>
          <Link className="button" href={whole}>
            {commonWords.clearFilters}
          </Link>
        </>
      ) : (
        <p>{nothing[filters.use]}</p>
      )}
    </div>
  );
}
