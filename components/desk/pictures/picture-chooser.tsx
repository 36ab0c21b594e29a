import { useId, useState } from "react";
import { pictureWords } from "@/lib/messages/desk/picture";
import type { DeskPicture } from "@/lib/newsroom/desk-picture";
import { useFound } from "../use-found";
import { UploadZone } from "./upload-zone";

type PictureChooserProps = {
  findPictures: (query: string) => Promise<DeskPicture[]>;
  onChosen: (picture: DeskPicture) => void;
  /** Those chosen so far, where several may be; a picture is chosen again to take it back. */
  chosen?: string[];
  /** Files that are sent to the library at once, and chosen when they are there. */
  files?: readonly File[];
};

/** Chooses from the library, or adds to it: what was added is chosen. */
export function PictureChooser({ findPictures, onChosen, chosen, files }: PictureChooserProps) {
  const id = useId();
  const [found, search] = useFound(findPictures);
  const [added, setAdded] = useState<DeskPicture[]>([]);
  const take = (picture: DeskPicture) => {
    setAdded((before) => [picture, ...before.filter((each) => each.id !== picture.id)]);
    if (!chosen?.includes(picture.id)) onChosen(picture);
  };
  const shown = [...added, ...found.filter((picture) => !added.some((each) => each.id === picture.id))];
  return (
    <div className="grid gap-3">
      <div>
        <label className="label" htmlFor={id}>
          {pictureWords.searchChooser}
        </label>
        <input
          id={id}
          className="field"
          type="search"
          onChange={(event) => search(event.target.value)}
          // Chosen from within another form, which Enter would send.
          onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        />
      </div>
      <UploadZone isSingle={chosen === undefined} onReady={take} {...(files ? { files } : {})} />
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        {shown.map((picture) => (
          <li key={picture.id}>
            <button
              type="button"
              className="block w-full text-start aria-pressed:outline-2 aria-pressed:outline-meridian"
              aria-pressed={chosen?.includes(picture.id)}
              onClick={() => onChosen(picture)}
            >
              <img src={picture.src} alt={picture.alt} className="aspect-picture w-full rounded-sm object-cover" />
              <span className="line-clamp-2 text-meta">{picture.caption || picture.alt || pictureWords.noAltText}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
