import { Field } from "@/components/desk/form-fields";
import { peopleWords } from "@/lib/messages/desk/people";
import type { UserRole } from "@/lib/permissions";
import { OutcomeForm } from "../outcome-form";
import { Panel } from "../panel";
import { nameAction } from "./account-actions";

type NameFormProps = { name: string; email: string; role: UserRole };

export function NameForm({ name, email, role }: NameFormProps) {
  return (
    <Panel title={peopleWords.name} intro={peopleWords.nameText(email, role)}>
      <OutcomeForm action={nameAction} submit={peopleWords.changeName} said={peopleWords.changed}>
        <Field
          name="name"
          label={peopleWords.name}
          defaultValue={name}
          key={name}
          autoComplete="name"
          required
          maxLength={100}
        />
      </OutcomeForm>
    </Panel>
  );
}
