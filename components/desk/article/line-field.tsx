import { useId } from "react";
import { articleWords } from "@/lib/messages/desk/article";
import { cleanLine } from "@/lib/safe-text";

type LineFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Characters past which the count turns: what a phone or a search result shows. */
  most?: number;
  hint?: string;
  error?: string | null;
  lang?: string;
  large?: boolean;
  rows?: number;
  isReadOnly?: boolean;
};

/** A field of one line that grows with its words, with a count where length matters. */
export function LineField(props: LineFieldProps) {
  const { label, value, onChange, most, hint, error, lang, large = false, rows = 1, isReadOnly = false } = props;
  const id = useId();
  const isLong = most !== undefined && value.length > most;
  return (
    <div>
      <div className="flex items-baseline justify-between gap-2">
        <label className="label" htmlFor={id}>
          {label}
        </label>
        {most !== undefined && (
          <span className={`text-meta tabular-nums ${isLong ? "font-semibold text-warning" : "text-ink-faint"}`}>
            {articleWords.lengthOf(value.length, most)}
          </span>
        )}
      </div>
      <textarea
        id={id}
        className={`field block field-sizing-content resize-none ${large ? "font-serif text-headline-md font-semibold" : ""}`}
        rows={rows}
        value={value}
        lang={lang}
        dir="auto"
        readOnly={isReadOnly}
        aria-invalid={error ? true : undefined}
        aria-describedby={hint || error ? `${id}-note` : undefined}
        onChange={(event) => onChange(cleanLine(event.target.value))}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.preventDefault(); // one line
        }}
      />
      {(error || hint) && (
        <p id={`${id}-note`} className={`mt-1 text-meta ${error ? "text-bad" : "text-ink-faint"}`}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}
