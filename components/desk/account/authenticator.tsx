"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Field } from "@/components/desk/form-fields";
import type { Enrolment } from "@/lib/newsroom/authenticator";
import { OutcomeForm } from "../outcome-form";
import { Panel } from "../panel";
import {
  beginAuthenticatorAction,
  confirmAuthenticatorAction,
  newRecoveryCodesAction,
  removeAuthenticatorAction,
} from "./account-actions";
import { RecoveryCodes } from "./recovery-codes";

const intro = "An app on your phone shows a code of six digits, which signing in then asks for after the password.";

/** The second factor: off, being set up, or on. */
export function Authenticator({ isOn }: { isOn: boolean }) {
  const router = useRouter();
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);

  const confirmed = () => {
    setCodes(enrolment?.recoveryCodes ?? null);
    setEnrolment(null);
    router.refresh();
  };

  return (
    <Panel title="Authenticator app" intro={intro}>
      {codes && <RecoveryCodes codes={codes} />}
      {!isOn && !enrolment && !codes && <Begin onBegun={setEnrolment} />}
      {enrolment && <Confirm enrolment={enrolment} onConfirmed={confirmed} />}
      {isOn && !enrolment && <Manage onNewCodes={setCodes} onRemoved={() => setCodes(null)} />}
    </Panel>
  );
}

const Password = () => (
  <Field name="password" label="Your password" type="password" autoComplete="current-password" required />
);

function Begin({ onBegun }: { onBegun: (enrolment: Enrolment) => void }) {
  return (
    <OutcomeForm action={beginAuthenticatorAction} submit="Set up an authenticator app" onDone={onBegun}>
      <Password />
    </OutcomeForm>
  );
}

function Confirm({ enrolment, onConfirmed }: { enrolment: Enrolment; onConfirmed: () => void }) {
  const { qr, secret } = enrolment;
  return (
    <div className="flex flex-wrap gap-6">
      <svg
        role="img"
        aria-label="QR code for your authenticator app; the key beside it says the same"
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        shapeRendering="crispEdges"
        className="size-52 rounded-sm bg-paper text-ink dark:bg-ink dark:text-paper"
      >
        <path d={qr.path} fill="currentColor" />
      </svg>
      <div className="grid max-w-field min-w-0 content-start gap-3">
        <p>
          Scan this with the app, or type the key:
          <code className="block font-mono text-note select-all" data-testid="totp-secret">
            {secret.replaceAll(/(.{4})/g, "$1 ")}
          </code>
        </p>
        <OutcomeForm
          action={confirmAuthenticatorAction}
          submit="Turn on"
          look="button button-main"
          onDone={onConfirmed}
        >
          <Field
            name="code"
            label="Code that the app shows"
            inputMode="numeric"
            autoComplete="one-time-code"
            autoFocus
            required
          />
        </OutcomeForm>
      </div>
    </div>
  );
}

type ManageProps = { onNewCodes: (codes: string[]) => void; onRemoved: () => void };

function Manage({ onNewCodes, onRemoved }: ManageProps) {
  return (
    <>
      <p role="status" className="text-good">
        On: signing in by password asks for a code.
      </p>
      <details>
        <summary>New recovery codes</summary>
        <div className="pt-3">
          <OutcomeForm action={newRecoveryCodesAction} submit="Make new recovery codes" onDone={onNewCodes}>
            <Password />
          </OutcomeForm>
        </div>
      </details>
      <details>
        <summary>Remove the authenticator</summary>
        <div className="pt-3">
          <OutcomeForm
            action={removeAuthenticatorAction}
            submit="Remove the authenticator"
            look="button button-danger"
            onDone={onRemoved}
          >
            <Password />
          </OutcomeForm>
        </div>
      </details>
    </>
  );
}
