import { listWords } from "@/lib/messages/desk/list";
import type { NamedKind } from "@/lib/newsroom/find-names";
import { NameField } from "./name-field";

type NameFilterProps = { label: string; name: string; of: NamedKind; value: string | null; isKnown: boolean };

/** A filter of a list by a typed name; it says where the name is nobody's. */
export function NameFilter({ label, name, of, value, isKnown }: NameFilterProps) {
  const isWrong = value !== null && !isKnown;
  return (
    <div>
      <label className="label" htmlFor={`list-${of}`}>
        {label}
      </label>
      <NameField
        id={`list-${of}`}
        of={of}
        className="field"
        name={name}
        placeholder={listWords.any}
        defaultValue={value ?? ""}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `unknown-${of}` : undefined}
      />
      {isWrong && (
        <p id={`unknown-${of}`} className="text-meta text-bad">
          {listWords.unknownName(label)}
        </p>
      )}
    </div>
  );
}
