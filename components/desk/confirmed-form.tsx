"use client";
import { useState } from "react";
import { ConfirmIdentity } from "./confirm-identity";
import { type FormAction, OutcomeForm, type OutcomeFormProps } from "./outcome-form";

type Asking = { answer: (isConfirmed: boolean) => void };

/**
 * A form for what may be done only a moment after signing in. Where that was longer ago, it asks who
 * sends it to confirm that it is them, over the page, and then sends the same again.
 */
export function ConfirmedForm<T>({ action, ...form }: OutcomeFormProps<T>) {
  const [asking, setAsking] = useState<Asking | null>(null);

  const confirmed: FormAction<T> = async (data) => {
    const outcome = await action(data);
    if (outcome.ok || outcome.reason !== "unconfirmed") return outcome;
    const isConfirmed = await new Promise<boolean>((answer) => setAsking({ answer }));
    setAsking(null);
    return isConfirmed ? action(data) : outcome;
  };

  return (
    <>
      <OutcomeForm action={confirmed} {...form} />
      {asking && <ConfirmIdentity onAnswer={asking.answer} />}
    </>
  );
}
