"use client";
import { useState } from "react";
import { Choice, Field } from "@/components/desk/form-fields";
import { peopleWords } from "@/lib/messages/desk/people";
import type { Credentials } from "@/lib/newsroom/people";
import { userRoles } from "@/lib/permissions";
import { ConfirmedForm } from "../confirmed-form";
import { NewPassword } from "./new-password";
import { addAction } from "./people-actions";

export function AddPerson() {
  const [made, setMade] = useState<Credentials | null>(null);
  return (
    <details className="rounded-sm border border-rule p-3">
      <summary className="font-medium">{peopleWords.addPerson}</summary>
      <div className="grid gap-3 pt-3">
        <ConfirmedForm action={addAction} submit={peopleWords.add} look="button button-main" onDone={setMade}>
          <Field name="name" label={peopleWords.name} autoComplete="off" required maxLength={100} />
          <Field name="email" label={peopleWords.email} type="email" autoComplete="off" required />
          <Choice name="role" label={peopleWords.role} options={userRoles} />
        </ConfirmedForm>
        {made && <NewPassword password={made.password} />}
      </div>
    </details>
  );
}
