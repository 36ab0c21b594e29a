import { Link } from "@/components/desk/link";
import { formatDate } from "@/lib/dates";
import { pictureWords } from "@/lib/messages/desk/picture";
import type { PictureRow } from "@/lib/newsroom/pictures/list-pictures";
import type { PictureFilters } from "@/lib/newsroom/pictures/picture-filters";
import { deskPicturePath } from "@/lib/urls";

type PictureGridProps = { rows: PictureRow[]; by: PictureFilters["by"]; timeZone: string };

const language = "en-GB"; // the desk's own

/** The library's pictures, in frames of one size: nothing moves while they load. */
export function PictureGrid({ rows, by, timeZone }: PictureGridProps) {
  return (
    <ul className="grid grid-cols-2 gap-x-3 gap-y-4 sm:grid-cols-3 lg:grid-cols-5 2xl:grid-cols-6">
      {rows.map((row) => {
        const moment = by === "taken" ? row.takenAt : row.createdAt;
        return (
          <li key={row.id} className="relative grid content-start gap-1 focus-within:bg-panel hover:bg-panel">
            <img
              src={row.src}
              alt=""
              width={3}
              height={2}
              loading="lazy"
              decoding="async"
              className="aspect-picture w-full rounded-sm bg-well object-contain"
            />
            <Link
              href={deskPicturePath(row.id)}
              className="line-clamp-2 font-semibold after:absolute after:inset-0 hover:underline"
              dir="auto"
            >
              {row.caption || row.alt || row.fileName}
            </Link>
            <p className="truncate text-meta text-ink-faint">
              {[moment && formatDate(moment, "date", { language, timeZone }), row.credit].filter(Boolean).join(" · ")}
            </p>
            <Notes row={row} timeZone={timeZone} />
          </li>
        );
      })}
    </ul>
  );
}

/** What an editor should know before choosing the picture; nothing where all is well. */
function Notes({ row, timeZone }: { row: PictureRow; timeZone: string }) {
  const { rights, rightsExpireAt } = row;
  const end = rightsExpireAt && formatDate(rightsExpireAt, "date", { language, timeZone });
  const isUndescribed = row.alt.trim() === "" && !row.decorative;
  return (
    <p className="flex flex-wrap gap-x-2 text-meta">
      {rights === "ended" && (
        <span className="text-bad">
          {pictureWords.rightsEnded} {end}
        </span>
      )}
      {rights === "ending" && (
        <span className="text-warning">
          {pictureWords.rightsEnd} {end}
        </span>
      )}
      {isUndescribed && <span className="text-warning">{pictureWords.noAltText}</span>}
      {!row.isUsed && <span className="text-ink-faint">{pictureWords.unused}</span>}
    </p>
  );
}
