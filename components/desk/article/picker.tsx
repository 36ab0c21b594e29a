import { useId, useState } from "react";
import type { Option } from "@/lib/newsroom/desk-article";

type PickerProps = {
  label: string;
  options: Option[];
  chosen: string[];
  onChange: (ids: string[]) => void;
  isReadOnly: boolean;
};

/** Several of many, in an order: typed to find, moved and removed by buttons. */
export function Picker({ label, options, chosen, onChange, isReadOnly }: PickerProps) {
  const id = useId();
  const [text, setText] = useState("");
  const nameOf = (wanted: string) => options.find((option) => option.id === wanted)?.name ?? "Removed";
  const free = options.filter((option) => !chosen.includes(option.id));

  const choose = (name: string) => {
    const found = free.find((option) => option.name.toLowerCase() === name.trim().toLowerCase());
    setText(found ? "" : name);
    if (found) onChange([...chosen, found.id]);
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
                aria-label={`Move ${nameOf(each)} up`}
                onClick={() => moveUp(index)}
              >
                ←
              </button>
            )}
            {!isReadOnly && (
              <button
                type="button"
                className="min-w-6 px-2 py-1"
                aria-label={`Remove ${nameOf(each)}`}
                onClick={() => onChange(chosen.filter((other) => other !== each))}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <>
          <input
            id={id}
            className="field"
            list={`${id}-options`}
            value={text}
            placeholder="Type a name"
            autoComplete="off"
            onChange={({ target }) => {
              const typed = target.value.toLowerCase();
              const isOnly = free.filter(({ name }) => name.toLowerCase().startsWith(typed)).length === 1;
              if (isOnly) choose(target.value);
              else setText(target.value);
            }}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              choose(text);
            }}
          />
          <datalist id={`${id}-options`}>
            {free.map(({ id: each, name }) => (
              <option key={each} value={name} />
            ))}
          </datalist>
        </>
      )}
    </div>
  );
}
