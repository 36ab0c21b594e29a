import { Field } from "@/components/desk/form-fields";
import { peopleWords } from "@/lib/messages/desk/people";
import { OutcomeForm } from "../outcome-form";
import { Panel } from "../panel";
import { emailAction } from "./account-actions";

export function EmailForm({ email }: { email: string }) {
  return (
    <Panel title={peopleWords.email} intro={peopleWords.emailText(email)}>
      <OutcomeForm action={emailAction} submit={peopleWords.changeEmail} said={peopleWords.changed}>
        <Field name="email" label={peopleWords.newEmail} type="email" autoComplete="email" required />
        <Field
          name="password"
          label={peopleWords.yourPassword}
          type="password"
          autoComplete="current-password"
          required
        />
      </OutcomeForm>
    </Panel>
  );
}
