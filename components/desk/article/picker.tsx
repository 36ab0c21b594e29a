import { useId, useState } from "react";
import { articleWords } from "@/lib/messages/desk/article";
import type { Named, NamedKind } from "@/lib/newsroom/find-names";
import { NameField } from "../name-field";

type PickerProps = {
  of: NamedKind;
  label: string;
  names: Readonly<Record<string, string>>; // by id, of those chosen
  chosen: string[];
  onChange: (ids: string[]) => void;
  onMeet: (named: Named[]) => void;
  isReadOnly: boolean;
};

/** Several of many, in an order: typed to find, moved and removed by buttons. */
export function Picker({ of, label, names, chosen, onChange, onMeet, isReadOnly }: PickerProps) {
  const id = useId();
  const [text, setText] = useState("");
  const [named, setNamed] = useState<Named | null>(null); // what an Enter adds
  const nameOf = (wanted: string) => names[wanted] ?? articleWords.removedName;

  const choose = (one: Named) => {
    setText("");
    setNamed(null);
    onMeet([one]);
    if (!chosen.includes(one.id)) onChange([...chosen, one.id]);
  };
  const moveUp = (index: number) => {
    const moved = chosen.filter((_, each) => each !== index);
    onChange([...moved.slice(0, index - 1), ...chosen.slice(index, index + 1), ...moved.slice(index - 1)]);
  };

  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <ul className="mb-1 flex flex-wrap gap-1">
        {chosen.map((each, index) => (
          <li key={each} className="flex items-center rounded-sm bg-well">
            <span className="ps-2 pe-1">{nameOf(each)}</span>
            {!isReadOnly && index > 0 && (
              <button
                type="button"
                className="min-w-6 py-1"
                aria-label={articleWords.moveUp(nameOf(each))}
                onClick={() => moveUp(index)}
              >
                ←
              </button>
            )}
            {!isReadOnly && (
              <button
                type="button"
                className="min-w-6 px-2 py-1"
                aria-label={articleWords.remove(nameOf(each))}
                onClick={() => onChange(chosen.filter((other) => other !== each))}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <NameField
          {...{ id, of }}
          className="field"
          value={text}
          onType={(typed, one) => {
            setText(typed);
            setNamed(null);
            if (one) choose(one);
          }}
          onOnly={setNamed}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            if (named) choose(named);
          }}
        />
      )}
    </div>
  );
}
