import { Field } from "@/components/desk/form-fields";
import { longestPassword, shortestPassword } from "@/lib/auth/password";
import { OutcomeForm } from "../outcome-form";
import { Panel } from "../panel";
import { passwordAction } from "./account-actions";

export function PasswordForm({ email }: { email: string }) {
  const note = `${shortestPassword} characters or more; three words will do.`;
  return (
    <Panel title="Password" intro="A change ends your sessions in other browsers.">
      <OutcomeForm action={passwordAction} submit="Change password" said="Changed.">
        <input type="hidden" autoComplete="username" value={email} readOnly />
        <Field name="current" label="Password now" type="password" autoComplete="current-password" required />
        <Field
          name="next"
          label="New password"
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
