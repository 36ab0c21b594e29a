"use client";
import { useState } from "react";
import type { Credentials } from "@/lib/newsroom/people";
import type { Person } from "@/lib/newsroom/people-list";
import { ConfirmedForm } from "../confirmed-form";
import { OutcomeForm } from "../outcome-form";
import { NewPassword } from "./new-password";
import { disableAction, enableAction, endSessionsAction, removeFactorsAction, resetAction } from "./people-actions";

/** What an admin does with an account beyond its role. */
export function PersonActions({ person }: { person: Person }) {
  const { id, name, isDisabled, hasAuthenticator, passkeys, sessions } = person;
  const [reset, setReset] = useState<Credentials | null>(null);
  const about = { id };
  return (
    <details>
      <summary className="text-ink-soft">Manage {name}</summary>
      <div className="flex flex-wrap items-start gap-2 pt-2">
        {sessions > 0 && <OutcomeForm action={endSessionsAction} submit={`End sessions (${sessions})`} about={about} />}
        <ConfirmedForm
          action={resetAction}
          submit="Reset password"
          about={about}
          question={`Give ${name} a new password and end their sessions?`}
          onDone={setReset}
        />
        {(hasAuthenticator || passkeys > 0) && (
          <ConfirmedForm
            action={removeFactorsAction}
            submit="Remove authenticator and passkeys"
            about={about}
            question={`Let ${name} sign in by password alone? Make sure that it is they who ask.`}
          />
        )}
        {isDisabled ? (
          <ConfirmedForm action={enableAction} submit="Enable" about={about} />
        ) : (
          <OutcomeForm
            action={disableAction}
            submit="Disable"
            about={about}
            question={`Shut ${name} out now? What they wrote stays.`}
            look="button button-danger"
          />
        )}
      </div>
      {reset && <NewPassword password={reset.password} />}
    </details>
  );
}
