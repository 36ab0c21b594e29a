"use client";
import { confirmAction } from "@/components/desk/account/account-actions";
import { peopleWords } from "@/lib/messages/desk/people";
import { done, type Outcome, refused } from "@/lib/newsroom/outcome";
import { Dialog } from "./article/dialog";
import { authClient, failureOf, unanswered } from "./auth-client";
import { Field } from "./form-fields";
import { OutcomeForm } from "./outcome-form";

/** Over the page, so that nothing of it is lost: whoever is signed in gives their password or a passkey. */
export function ConfirmIdentity({ onAnswer }: { onAnswer: (isConfirmed: boolean) => void }) {
  const confirmed = () => onAnswer(true);
  return (
    <Dialog title={peopleWords.confirmIdentity} onClose={() => onAnswer(false)}>
      <div className="grid gap-4">
        <p>{peopleWords.confirmIdentityText}</p>
        <OutcomeForm action={confirmAction} submit={peopleWords.confirm} look="button button-main" onDone={confirmed}>
          <Field
            name="password"
            label={peopleWords.yourPassword}
            type="password"
            autoComplete="current-password"
            required
          />
        </OutcomeForm>
        <OutcomeForm action={signInByPasskey} submit={peopleWords.usePasskey} onDone={confirmed} />
      </div>
    </Dialog>
  );
}

/** Signs the same person in again. */
async function signInByPasskey(): Promise<Outcome<null>> {
  const before = await authClient.getSession();
  const { data, error } = await authClient.signIn.passkey().catch(() => unanswered);
  if (error) return refused(failureOf(error.status) ?? peopleWords.noOwnPasskey);
  if (data.user.id === before.data?.user.id) return done(null);
  return refused(peopleWords.otherPersonsPasskey);
}
