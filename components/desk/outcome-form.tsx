"use client";
import { createContext, type FormEvent, type ReactNode, useContext, useEffect, useId, useRef, useState } from "react";
import type { Outcome, Refusal } from "@/lib/newsroom/outcome";

export type FormAction<T> = (form: FormData) => Promise<Outcome<T>>;

const RefusalContext = createContext<Refusal | null>(null);

type OutcomeFormProps<T> = {
  action: FormAction<T>;
  submit: string;
  children?: ReactNode;
  /** Fields that nobody sees: whom or what it is about. */
  about?: Record<string, string>;
  /** What is said once it is done. */
  said?: string;
  onDone?: (value: T) => void;
  /** Asked before it is done. */
  question?: string;
  look?: "button" | "button button-main" | "button button-danger";
  className?: string;
};

/** A form over a server action: what is refused stands beside its field, and what was typed stays. */
export function OutcomeForm<T>({ action, submit, about = {}, said, onDone, question, ...rest }: OutcomeFormProps<T>) {
  const [outcome, setOutcome] = useState<Outcome<T> | null>(null);
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const refusal = outcome?.ok === false ? outcome : null;

  useEffect(() => {
    if (refusal?.field) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [refusal]);

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (question && !window.confirm(question)) return;
    const data = new FormData(event.currentTarget);
    setBusy(true);
    const outcome = await action(data);
    setBusy(false);
    setOutcome(outcome);
    if (!outcome.ok) return;
    form.current?.reset();
    onDone?.(outcome.value);
  };

  return (
    <form ref={form} onSubmit={send} className={rest.className ?? "grid justify-items-start gap-3"}>
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <RefusalContext value={refusal}>{rest.children}</RefusalContext>
      <button type="submit" className={rest.look ?? "button"} disabled={isBusy}>
        {submit}
      </button>
      {refusal && !refusal.field && (
        <p role="alert" className="text-bad">
          {refusal.message}
        </p>
      )}
      {outcome?.ok && said && (
        <p role="status" className="text-good">
          {said}
        </p>
      )}
    </form>
  );
}

type FieldProps = Omit<React.ComponentProps<"input">, "name" | "className"> & {
  name: string;
  label: string;
  note?: string;
};

/** A labelled input of an OutcomeForm, with what is wrong with it below. */
export function Field({ name, label, note, ...input }: FieldProps) {
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
      <input
        id={id}
        name={name}
        className="field"
        aria-invalid={fault ? true : undefined}
        aria-describedby={described || undefined}
        {...input}
      />
      <Fault id={`${id}-fault`} text={fault} />
    </div>
  );
}

type TextFieldProps = Omit<React.ComponentProps<"textarea">, "name" | "className"> & {
  name: string;
  label: string;
  note?: string;
};

/** A labelled text of some lines. */
export function TextField({ name, label, note, ...text }: TextFieldProps) {
  const fault = useFault(name);
  const id = useId();
  const described = [note && `${id}-note`, fault && `${id}-fault`].filter(Boolean).join(" ");
  return (
    <div className="w-full">
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
        className="field"
        aria-invalid={fault ? true : undefined}
        aria-describedby={described || undefined}
        {...text}
      />
      <Fault id={`${id}-fault`} text={fault} />
    </div>
  );
}

type ChoiceProps = { name: string; label: string; value?: string; options: readonly string[] };

/** A labelled select of an OutcomeForm. */
export function Choice({ name, label, value, options }: ChoiceProps) {
  const fault = useFault(name);
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="label">
        {label}
      </label>
      <select
        id={id}
        name={name}
        defaultValue={value}
        className="field"
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
      >
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
      <Fault id={`${id}-fault`} text={fault} />
    </div>
  );
}

function useFault(name: string): string | null {
  const refusal = useContext(RefusalContext);
  return refusal?.field === name ? refusal.message : null;
}

function Fault({ id, text }: { id: string; text: string | null }) {
  if (!text) return null;
  return (
    <p id={id} role="alert" className="mt-1 text-meta text-bad">
      {text}
    </p>
  );
}
