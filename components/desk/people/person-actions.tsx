"use client";
import { useState } from "react";
import { peopleWords } from "@/lib/messages/desk/people";
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
      <summary className="text-ink-soft">{peopleWords.manage(name)}</summary>
      <div className="flex flex-wrap items-start gap-2 pt-2">
        {sessions > 0 && (
          <OutcomeForm action={endSessionsAction} submit={peopleWords.endSessions(sessions)} about={about} />
        )}
        <ConfirmedForm
          action={resetAction}
          submit={peopleWords.resetPassword}
          about={about}
          question={peopleWords.resetQuestion(name)}
          onDone={setReset}
        />
        {(hasAuthenticator || passkeys > 0) && (
          <ConfirmedForm
            action={removeFactorsAction}
            submit={peopleWords.removeFactors}
            about={about}
            question={peopleWords.removeFactorsQuestion(name)}
          />
        )}
        {isDisabled ? (
          <ConfirmedForm action={enableAction} submit={peopleWords.reactivate} about={about} />
        ) : (
          <OutcomeForm
            action={disableAction}
            submit={peopleWords.deactivate}
            about={about}
            question={peopleWords.deactivateQuestion(name)}
            look="button button-danger"
          />
        )}
      </div>
      {reset && <NewPassword password={reset.password} />}
    </details>
  );
}
