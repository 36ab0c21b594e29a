import { pictureWords } from "@/lib/messages/desk/picture";
import { type CropOverrides, type CropShape, cropOf, type FocalPoint, type Size } from "@/lib/pictures/shapes";
import type { Path } from "@/lib/urls";

// Where the paper shows which crop, and how wide: see components/story and components/article.
const cards: { name: string; shape: CropShape; width: string }[] = [
  { name: pictureWords.previewArticle, shape: "16x9", width: "w-80" },
  { name: pictureWords.previewFront, shape: "4x3", width: "w-64" },
  { name: pictureWords.previewCard, shape: "4x3", width: "w-40" },
  { name: pictureWords.previewCardPhone, shape: "4x3", width: "w-26" },
  { name: pictureWords.previewAuthor, shape: "1x1", width: "w-36" },
  { name: pictureWords.previewByline, shape: "1x1", width: "w-16" },
];

type CropPreviewsProps = { src: Path; size: Size; focal: FocalPoint; crops: CropOverrides };

/** The picture in every card of the paper, as it would be cut now. */
export function CropPreviews({ src, size, focal, crops }: CropPreviewsProps) {
  return (
    <ul className="flex flex-wrap items-end gap-x-4 gap-y-3">
      {cards.map(({ name, shape, width }) => {
        const cut = cropOf(size, shape, focal, crops[shape] ?? null);
        return (
          <li key={name} className={`max-w-full ${width}`} data-preview={name}>
            <svg
              viewBox={`${cut.left} ${cut.top} ${cut.width} ${cut.height}`}
              className="block w-full rounded-sm bg-well"
              aria-hidden="true"
            >
              <image href={src} width={size.width} height={size.height} preserveAspectRatio="none" />
            </svg>
            <span className="block text-meta text-ink-faint">{name}</span>
          </li>
        );
      })}
    </ul>
  );
}
