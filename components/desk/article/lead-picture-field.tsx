import { useId, useState } from "react";
import type { DeskPicture } from "@/lib/newsroom/desk-picture";
import { Dialog } from "./dialog";

type LeadPictureFieldProps = {
  label?: string;
  picture: DeskPicture | null;
  onChange: (picture: DeskPicture | null) => void;
  findPictures: (query: string) => Promise<DeskPicture[]>;
  isReadOnly: boolean;
};

/** A picture for the top of a story, or of its card, chosen from the library. */
export function LeadPictureField({
  label = "Lead picture",
  picture,
  onChange,
  findPictures,
  isReadOnly,
}: LeadPictureFieldProps) {
  const id = useId();
  const [found, setFound] = useState<DeskPicture[] | null>(null);
  const find = async (query: string) => setFound(await findPictures(query));
  const choose = (chosen: DeskPicture) => {
    setFound(null);
    onChange(chosen);
  };
  return (
    <div>
      <p className="label">{label}</p>
      {picture && (
        <figure className="my-1">
          <img src={picture.src} alt={picture.alt} className="aspect-picture w-full rounded-sm object-cover" />
          <figcaption className="mt-1 text-meta text-ink-faint">
            {picture.caption} {picture.credit}
          </figcaption>
        </figure>
      )}
      {!isReadOnly && (
        <div className="flex gap-2">
          <button type="button" className="button" onClick={() => find("")}>
            {picture ? "Replace" : "Choose a picture"}
          </button>
          {picture && (
            <button type="button" className="button" onClick={() => onChange(null)}>
              Remove
            </button>
          )}
        </div>
      )}
      {found && (
        <Dialog title="Choose a picture" onClose={() => setFound(null)}>
          <label className="label" htmlFor={id}>
            Search captions, alt texts and credits
          </label>
          <input id={id} className="field mb-3" type="search" onChange={(event) => find(event.target.value)} />
          <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
            {found.map((each) => (
              <li key={each.id}>
                <button type="button" className="block w-full text-start" onClick={() => choose(each)}>
                  <img src={each.src} alt={each.alt} className="aspect-picture w-full rounded-sm object-cover" />
                  <span className="line-clamp-2 text-meta">{each.caption || each.alt}</span>
                </button>
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </div>
  );
}
