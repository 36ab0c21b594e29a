import { unstable_rethrow } from "next/navigation";
import { type FormEvent, useActionState, useState, useTransition } from "react";
import { requestFormReset } from "react-dom";
import type { Outcome, Refusal } from "@/lib/newsroom/outcome";
import { orFull } from "./lost-answer";

type Answer<T> = Outcome<T> | null;

type FormActionUse<T> = {
  outcome: Answer<T>;
  isBusy: boolean;
  /** The attributes of each form that sends to this action. */
  form: { action: (data: FormData) => void; onSubmit: (event: FormEvent<HTMLFormElement>) => void };
};

/**
 * Sends forms to a server action. Before hydration the browser sends them and the server renders the outcome. Afterwards
 * this hook sends them: a form is reset only after a success, and an action that fails gives `unreached` instead of an error page.
 */
export function useFormAction<T>(
  action: (previous: Answer<T>, data: FormData) => Promise<Answer<T>>,
  unreached: Refusal,
): FormActionUse<T> {
  const [rendered, sentByBrowser] = useActionState<Answer<T>, FormData>(action, null);
  const [outcome, setOutcome] = useState<Answer<T>>(rendered);
  const [isBusy, start] = useTransition();

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const { nativeEvent } = event;
    const button = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
    const data = new FormData(form, button);
    start(async () => {
      const answer = await action(outcome, data).catch((error: unknown) => {
        unstable_rethrow(error); // a redirect is no failure
        return orFull(unreached)(error);
      });
      start(() => {
        setOutcome(answer);
        if (answer?.ok) requestFormReset(form);
      });
    });
  };
  return { outcome, isBusy, form: { action: sentByBrowser, onSubmit } };
}
