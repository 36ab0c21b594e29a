import { useState } from "react";
import { articleWords } from "@/lib/messages/desk/article";
import { commonWords } from "@/lib/messages/desk/common";
import { fieldNames } from "@/lib/messages/desk/names";
import type { DeskPicture } from "@/lib/newsroom/desk-picture";
import { deskPicturePath } from "@/lib/urls";
import { PictureChooser } from "../pictures/picture-chooser";
import { Dialog } from "./dialog";

type LeadPictureFieldProps = {
  label?: string;
  picture: DeskPicture | null;
  onChange: (picture: DeskPicture | null) => void;
  findPictures: (query: string) => Promise<DeskPicture[]>;
  isReadOnly: boolean;
};

/** A picture for the top of a story, or of its card, chosen from the library or added to it. */
export function LeadPictureField({
  label = fieldNames.leadPictureId,
  picture,
  onChange,
  findPictures,
  isReadOnly,
}: LeadPictureFieldProps) {
  const [isChoosing, setChoosing] = useState(false);
  const choose = (chosen: DeskPicture) => {
    setChoosing(false);
    onChange(chosen);
  };
  return (
    <div data-label>
      <p className="label">{label}</p>
      {picture && (
        <figure className="my-1">
          <img src={picture.src} alt={picture.alt} className="aspect-picture w-full rounded-sm object-cover" />
          <figcaption className="mt-1 text-meta text-ink-faint">
            {picture.caption} {picture.credit}{" "}
            <a href={deskPicturePath(picture.id)} target="_blank" className="underline" rel="noopener">
              {picture.alt ? articleWords.editPicture : articleWords.addAltText}
            </a>
          </figcaption>
        </figure>
      )}
      {!isReadOnly && (
        <div className="flex gap-2">
          <button type="button" className="button" onClick={() => setChoosing(true)}>
            {picture ? articleWords.replace : articleWords.choosePicture}
          </button>
          {picture && (
            <button type="button" className="button" onClick={() => onChange(null)}>
              {commonWords.remove}
            </button>
          )}
        </div>
      )}
      {isChoosing && (
        <Dialog title={articleWords.choosePicture} onClose={() => setChoosing(false)}>
          <PictureChooser findPictures={findPictures} onChosen={choose} />
        </Dialog>
      )}
    </div>
  );
}
