"use client";
import { useId, useState } from "react";
import { deskAccess } from "@/components/desk/article/find";
import { LeadPictureField } from "@/components/desk/article/lead-picture-field";
import { Fault, useFault } from "@/components/desk/outcome-form";
import type { DeskPicture } from "@/lib/newsroom/desk-picture";

type PictureChoiceProps = { name: string; label: string; note?: string; picture: DeskPicture | null };

/** A picture of the library; the form sends its id, or nothing. */
export function PictureChoice({ name, label, note, picture }: PictureChoiceProps) {
  const fault = useFault(name);
  const id = useId();
  const [chosen, setChosen] = useState(picture);
  const [access] = useState(() => deskAccess({ pictures: {}, articles: {} }));
  return (
    <div className="w-full max-w-[12rem]">
      <input type="hidden" name={name} value={chosen?.id ?? ""} />
      <LeadPictureField
        label={label}
        picture={chosen}
        onChange={setChosen}
        findPictures={access.findPictures}
        isReadOnly={false}
      />
      {note && <p className="mt-1 text-meta text-ink-faint">{note}</p>}
      <Fault id={`${id}-fault`} text={fault} />
    </div>
  );
}
