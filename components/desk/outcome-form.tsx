"use client";
import { createContext, type FormEvent, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { commonWords } from "@/lib/messages/desk/common";
import { type Outcome, type Refusal, refused } from "@/lib/newsroom/outcome";
import { asOpened, nextOpened } from "./form-base";
import { orFull } from "./lost-answer";
import { useUnsavedForm } from "./unsaved";
import { WhenHydrated } from "./when-hydrated";

export type FormAction<T> = (form: FormData) => Promise<Outcome<T>>;

const unreached = refused(commonWords.unreachable);

const RefusalContext = createContext<Refusal | null>(null);

export type OutcomeFormProps<T> = {
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
  /** What was typed stays once it is done: what is changed, not what is added. */
  keeps?: boolean;
  /** The stored values of the fields that this form changes: what colleagues save meanwhile stays. What was typed stays, too. */
  opened?: object;
  className?: string;
};

/** A form over a server action: what is refused stands beside its field, what was typed stays, and leaving it unsaved is asked about. */
export function OutcomeForm<T>({ action, submit, about = {}, said, onDone, question, ...rest }: OutcomeFormProps<T>) {
  const [outcome, setOutcome] = useState<Outcome<T> | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { form, watched, saved, changedIn } = useUnsavedForm();
  const base = useRef(rest.opened && asOpened(rest.opened));
  const keeps = rest.keeps || rest.opened !== undefined;
  const refusal = outcome?.ok === false ? outcome : null;

  useEffect(() => {
    if (refusal?.field) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [refusal, form]);

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (question && !window.confirm(question)) return;
    const data = new FormData(event.currentTarget);
    setBusy(true);
    setOutcome(null); // what was said of the last time says nothing of this one
    if (base.current) data.set("base", JSON.stringify({ opened: base.current, changed: changedIn(data) }));
    const outcome = await action(data).catch(orFull(unreached));
    if (base.current) base.current = nextOpened(base.current, outcome);
    setBusy(false);
    setOutcome(outcome);
    if (!outcome.ok) return;
    data.delete("base");
    if (!keeps) form.current?.reset();
    saved(keeps ? data : null);
    onDone?.(outcome.value);
  };

  return (
    <form
      ref={form}
      onSubmit={send}
      {...watched}
      onInput={() => {
        watched.onInput();
        if (outcome?.ok) setOutcome(null);
      }}
      className={rest.className ?? "grid justify-items-start gap-3"}
    >
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} data-about />
      ))}
      <WhenHydrated>
        <RefusalContext value={refusal}>{rest.children}</RefusalContext>
        <button type="submit" className={rest.look ?? "button"} disabled={isBusy}>
          {submit}
        </button>
      </WhenHydrated>
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

/** What is wrong with a field of the form around; null where nothing is. */
export function useFault(name: string): string | null {
  const refusal = useContext(RefusalContext);
  return refusal?.field === name ? refusal.message : null;
}

export function Fault({ id, text }: { id: string; text: string | null }) {
  if (!text) return null;
  return (
    <p id={id} role="alert" className="mt-1 text-meta text-bad">
      {text}
    </p>
  );
}
