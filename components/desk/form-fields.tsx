"use client";
import { type ComponentProps, type ReactNode, useId } from "react";
import { Fault, useFault } from "./outcome-form";

type Labelled = { name: string; label: string; note?: string | undefined };

/** A label, what is said under it, the control, and what is wrong with it. */
function LabelledControl(props: Labelled & { width: string; children: (attributes: ControlAttributes) => ReactNode }) {
  const { name, label, note, width, children } = props;
  const fault = useFault(name);
  const id = useId();
  const described = [note && `${id}-note`, fault && `${id}-fault`].filter(Boolean).join(" ");
  return (
    <div className={width}>
      <label htmlFor={id} className="label">
        {label}
      </label>
      {note && (
        <p id={`${id}-note`} className="text-meta text-ink-faint">
          {note}
        </p>
      )}
      {children({
        ...{ id, name, "aria-invalid": fault ? true : undefined, "aria-describedby": described || undefined },
      })}
      <Fault id={`${id}-fault`} text={fault} />
    </div>
  );
}

type ControlAttributes = {
  id: string;
  name: string;
  "aria-invalid": true | undefined;
  "aria-describedby": string | undefined;
};

/** A labelled input of an OutcomeForm. */
export function Field({ name, label, note, ...input }: Labelled & Omit<ComponentProps<"input">, "className">) {
  return (
    <LabelledControl name={name} label={label} note={note} width="w-full max-w-field">
      {(attributes) => <input className="field" {...attributes} {...input} />}
    </LabelledControl>
  );
}

/** A labelled text of some lines, which grows with them. */
export function TextField({ name, label, note, ...text }: Labelled & Omit<ComponentProps<"textarea">, "className">) {
  return (
    <LabelledControl name={name} label={label} note={note} width="w-full max-w-measure">
      {(attributes) => (
        <textarea className="field field-sizing-content" rows={2} dir="auto" {...attributes} {...text} />
      )}
    </LabelledControl>
  );
}

type ChoiceProps = Labelled & {
  value?: string | undefined;
  /** What is chosen from; a plain one is its own name. */
  options: readonly (string | { value: string; name: string })[];
};

/** A labelled select of an OutcomeForm. */
export function Choice({ name, label, note, value, options }: ChoiceProps) {
  return (
    <LabelledControl name={name} label={label} note={note} width="max-w-field">
      {(attributes) => (
        <select className="field" defaultValue={value} {...attributes}>
          {options.map((option) =>
            typeof option === "string" ? (
              <option key={option}>{option}</option>
            ) : (
              <option key={option.value} value={option.value}>
                {option.name}
              </option>
            ),
          )}
        </select>
      )}
    </LabelledControl>
  );
}
