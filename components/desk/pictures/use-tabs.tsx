import { Link } from "@/components/desk/link";
import { pictureWords } from "@/lib/messages/desk/picture";
import { type PictureFilters, picturesPath, pictureUses } from "@/lib/newsroom/pictures/picture-filters";

const names: Record<PictureFilters["use"], string> = {
  all: pictureWords.all,
  used: pictureWords.used,
  unused: pictureWords.unused,
  expiring: pictureWords.rightsEndSoon,
  expired: pictureWords.rightsEnded,
};

/** The library by use and rights, with the other filters as they are. */
export function UseTabs({ filters }: { filters: PictureFilters }) {
  return (
    <nav aria-label={pictureWords.useAndRights} className="flex gap-1 overflow-x-auto border-b border-rule">
      {pictureUses.map((use) => (
        <Link
          key={use}
          href={picturesPath({ ...filters, use })}
          aria-current={use === filters.use ? "page" : undefined}
          className="-mb-px whitespace-nowrap border-b-2 border-transparent px-2 py-1.5 text-ink-soft hover:text-ink aria-[current]:border-meridian aria-[current]:font-semibold aria-[current]:text-ink"
        >
          {names[use]}
        </Link>
      ))}
    </nav>
  );
}
