"use client";
import { useState } from "react";
import { Choice, Field } from "@/components/desk/form-fields";
import type { Credentials } from "@/lib/newsroom/people";
import { userRoles } from "@/lib/permissions";
import { ConfirmedForm } from "../confirmed-form";
import { NewPassword } from "./new-password";
import { addAction } from "./people-actions";

export function AddPerson() {
  const [made, setMade] = useState<Credentials | null>(null);
  return (
    <details className="rounded-sm border border-rule p-3">
      <summary className="font-medium">Add someone</summary>
      <div className="grid gap-3 pt-3">
        <ConfirmedForm action={addAction} submit="Add" look="button button-main" onDone={setMade}>
          <Field name="name" label="Name" autoComplete="off" required maxLength={100} />
          <Field name="email" label="Email" type="email" autoComplete="off" required />
          <Choice name="role" label="Role" options={userRoles} />
        </ConfirmedForm>
        {made && <NewPassword password={made.password} />}
      </div>
    </details>
  );
}
