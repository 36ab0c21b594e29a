import { Field } from "@/components/desk/form-fields";
import type { UserRole } from "@/lib/permissions";
import { OutcomeForm } from "../outcome-form";
import { Panel } from "../panel";
import { nameAction } from "./account-actions";

type NameFormProps = { name: string; email: string; role: UserRole };

export function NameForm({ name, email, role }: NameFormProps) {
  return (
    <Panel title="Name" intro={`${email}, ${role}. An admin sets the role.`}>
      <OutcomeForm action={nameAction} submit="Change name" said="Changed.">
        <Field name="name" label="Name" defaultValue={name} key={name} autoComplete="name" required maxLength={100} />
      </OutcomeForm>
    </Panel>
  );
}
