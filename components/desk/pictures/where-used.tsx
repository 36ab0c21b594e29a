import { pictureWords } from "@/lib/messages/desk/picture";
import type { PlaceOfUse } from "@/lib/newsroom/pictures/uses";

const kinds: Record<PlaceOfUse["kind"], string> = {
  story: pictureWords.usedInArticle,
  portrait: pictureWords.usedByAuthor,
  front: pictureWords.usedOnFront,
  logo: pictureWords.usedAsLogo,
};

/** Every place that a picture stands in. */
export function WhereUsed({ places }: { places: PlaceOfUse[] }) {
  if (places.length === 0) return <p className="text-ink-soft">{pictureWords.notUsed}</p>;
  return (
    <ul className="border-t border-rule">
      {places.map(({ name, kind, path, isLive }) => (
        <li key={path} className="flex flex-wrap items-baseline gap-x-3 border-b border-rule py-1.5">
          <a href={path} className="grow underline" dir="auto">
            {name}
          </a>
          <span className="text-meta text-ink-faint">
            {kinds[kind]}
            {isLive ? pictureWords.isLive : pictureWords.isNotLive}
          </span>
        </li>
      ))}
    </ul>
  );
}
