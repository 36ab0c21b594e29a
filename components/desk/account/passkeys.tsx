"use client";
import { useRouter } from "next/navigation";
import { Field } from "@/components/desk/form-fields";
import { commonWords } from "@/lib/messages/desk/common";
import { peopleWords } from "@/lib/messages/desk/people";
import type { AccountPage } from "@/lib/newsroom/account";
import { refused, signedOut, unconfirmed } from "@/lib/newsroom/outcome";
import { authClient, failureOf } from "../auth-client";
import { ConfirmedForm } from "../confirmed-form";
import { Moment } from "../moment";
import { type FormAction, OutcomeForm } from "../outcome-form";
import { Panel } from "../panel";
import { removePasskeyAction, renamePasskeyAction } from "./account-actions";

type PasskeysProps = { passkeys: AccountPage["passkeys"]; timeZone: string };

const intro = peopleWords.passkeysText;

export function Passkeys({ passkeys, timeZone }: PasskeysProps) {
  const router = useRouter();

  const add: FormAction<null> = async (form) => {
    const { error } = await authClient.passkey.addPasskey({ name: String(form.get("name")) });
    if (!error) {
      router.refresh();
      return { ok: true, value: null };
    }
    if (error.status === 401) return signedOut;
    if (error.status === 403) return unconfirmed;
    return refused(failureOf(error.status) ?? peopleWords.passkeyCancelled);
  };

  return (
    <Panel title={peopleWords.passkeysTitle} intro={intro}>
      {passkeys.length === 0 && <p className="text-ink-soft">{peopleWords.noPasskeys}</p>}
      <ul className="grid gap-3">
        {passkeys.map(({ id, name, since }) => (
          <li key={id} className="flex flex-wrap items-end gap-x-4 gap-y-2">
            <OutcomeForm
              action={renamePasskeyAction}
              submit={peopleWords.rename}
              about={{ id }}
              className="flex flex-wrap items-end gap-2"
            >
              <Field name="name" label={peopleWords.passkey} defaultValue={name} key={name} required maxLength={100} />
            </OutcomeForm>
            <ConfirmedForm
              action={removePasskeyAction}
              submit={commonWords.remove}
              about={{ id }}
              question={peopleWords.removePasskeyQuestion(name)}
              look="button button-danger"
            />
            {since && (
              <p className="text-ink-faint">
                {peopleWords.since} <Moment at={since} timeZone={timeZone} />
              </p>
            )}
          </li>
        ))}
      </ul>
      <ConfirmedForm action={add} submit={peopleWords.addPasskey}>
        <Field
          name="name"
          label={peopleWords.passkeyName}
          placeholder={peopleWords.passkeyPlaceholder}
          required
          maxLength={100}
        />
      </ConfirmedForm>
    </Panel>
  );
}
