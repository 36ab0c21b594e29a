import { Field } from "@/components/desk/form-fields";
import { OutcomeForm } from "../outcome-form";
import { Panel } from "../panel";
import { emailAction } from "./account-actions";

export function EmailForm({ email }: { email: string }) {
  return (
    <Panel title="Email" intro={`You sign in as ${email}. A change ends your sessions in other browsers.`}>
      <OutcomeForm action={emailAction} submit="Change email" said="Changed.">
        <Field name="email" label="New email" type="email" autoComplete="email" required />
        <Field name="password" label="Your password" type="password" autoComplete="current-password" required />
      </OutcomeForm>
    </Panel>
  );
}
