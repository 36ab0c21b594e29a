"use client";
import { useId, useState } from "react";
import { deskAccess } from "@/components/desk/article/find";
import { LeadPictureField } from "@/components/desk/article/lead-picture-field";
import { Fault, useFault } from "@/components/desk/outcome-form";
import type { DeskPicture } from "@/lib/newsroom/desk-article";

type LongFieldProps = { name: string; label: string; note?: string; value: string; rows?: number };

/** Several lines, in a field that grows with them. */
export function LongField({ name, label, note, value, rows = 2 }: LongFieldProps) {
  const fault = useFault(name);
  const id = useId();
  const described = [note && `${id}-note`, fault && `${id}-fault`].filter(Boolean).join(" ");
  return (
    <div className="w-full max-w-measure">
      <label htmlFor={id} className="label">
        {label}
      </label>
      {note && (
        <p id={`${id}-note`} className="text-meta text-ink-faint">
          {note}
        </p>
      )}
      <textarea
        id={id}
        name={name}
        rows={rows}
        defaultValue={value}
        dir="auto"
        className="field field-sizing-content"
        aria-invalid={fault ? true : undefined}
        aria-describedby={described || undefined}
      />
      <Fault id={`${id}-fault`} text={fault} />
    </div>
  );
}

type NamedChoiceProps = {
  name: string;
  label: string;
  note?: string;
  value: string;
  options: { value: string; name: string }[];
};

/** A choice of things that have a name of their own. */
export function NamedChoice({ name, label, note, value, options }: NamedChoiceProps) {
  const fault = useFault(name);
  const id = useId();
  const described = [note && `${id}-note`, fault && `${id}-fault`].filter(Boolean).join(" ");
  return (
    <div className="w-full max-w-field">
      <label htmlFor={id} className="label">
        {label}
      </label>
      {note && (
        <p id={`${id}-note`} className="text-meta text-ink-faint">
          {note}
        </p>
      )}
      <select
        id={id}
        name={name}
        defaultValue={value}
        className="field"
        aria-invalid={fault ? true : undefined}
        aria-describedby={described || undefined}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
      <Fault id={`${id}-fault`} text={fault} />
    </div>
  );
}

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
