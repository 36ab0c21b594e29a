import { formatDate } from "@/lib/dates";
import { commonWords } from "@/lib/messages/desk/common";
import { pictureWords } from "@/lib/messages/desk/picture";
import type { LibraryPicture } from "@/lib/newsroom/pictures/library-picture";
import { animationNotice } from "@/lib/pictures/animation";
import { rightsAt } from "@/lib/pictures/rights";

type PictureFactsProps = { picture: LibraryPicture; timeZone: string };

const language = "en-GB"; // the desk's own
const megabytes = new Intl.NumberFormat(language, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 });

/** The file, who brought it and when, and how its rights stand. */
export function PictureFacts({ picture, timeZone }: PictureFactsProps) {
  const { width, height, bytes, mimeType, createdAt, createdBy, rightsExpireAt, frames } = picture;
  const day = (at: Date) => formatDate(at, "date", { language, timeZone });
  const rights = rightsAt(rightsExpireAt, new Date());
  return (
    <>
      <p className="text-meta text-ink-faint">
        {width} × {height} px, {mimeType.replace("image/", "").toUpperCase()}, {megabytes.format(bytes / 1_000_000)},
        {pictureWords.uploaded(day(createdAt))}
        {createdBy && (
          <>
            {" "}
            {commonWords.by} <bdi>{createdBy}</bdi>
          </>
        )}
      </p>
      {frames > 1 && <p className="text-warning">{animationNotice(frames)}</p>}
      {rightsExpireAt && rights !== "held" && (
        <p className={rights === "ended" ? "text-bad" : "text-warning"}>
          {rights === "ended"
            ? pictureWords.rightsEndedOn(day(rightsExpireAt))
            : pictureWords.rightsEndOn(day(rightsExpireAt))}
        </p>
      )}
    </>
  );
}
