import { Field } from "@/components/desk/form-fields";
import { longestPassword, shortestPassword } from "@/lib/auth/password";
import { peopleWords } from "@/lib/messages/desk/people";
import { OutcomeForm } from "../outcome-form";
import { Panel } from "../panel";
import { passwordAction } from "./account-actions";

export function PasswordForm({ email }: { email: string }) {
  const note = peopleWords.passwordHint(shortestPassword);
  return (
    <Panel title={peopleWords.password} intro={peopleWords.passwordText}>
      <OutcomeForm action={passwordAction} submit={peopleWords.changePassword} said={peopleWords.changed}>
        <input type="hidden" autoComplete="username" value={email} readOnly />
        <Field
          name="current"
          label={peopleWords.currentPassword}
          type="password"
          autoComplete="current-password"
          required
        />
        <Field
          name="next"
          label={peopleWords.newPasswordLabel}
          note={note}
          type="password"
          autoComplete="new-password"
          required
          maxLength={longestPassword}
        />
      </OutcomeForm>
    </Panel>
  );
}
