"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Field } from "@/components/desk/form-fields";
import { peopleWords } from "@/lib/messages/desk/people";
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

const intro = peopleWords.twoFactorText;

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
    <Panel title={peopleWords.twoFactor} intro={intro}>
      {codes && <RecoveryCodes codes={codes} />}
      {!isOn && !enrolment && !codes && <Begin onBegun={setEnrolment} />}
      {enrolment && <Confirm enrolment={enrolment} onConfirmed={confirmed} />}
      {isOn && !enrolment && <Manage onNewCodes={setCodes} onRemoved={() => setCodes(null)} />}
    </Panel>
  );
}

const Password = () => (
  <Field name="password" label={peopleWords.yourPassword} type="password" autoComplete="current-password" required />
);

function Begin({ onBegun }: { onBegun: (enrolment: Enrolment) => void }) {
  return (
    <OutcomeForm action={beginAuthenticatorAction} submit={peopleWords.setUpTwoFactor} onDone={onBegun}>
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
        aria-label={peopleWords.qrCode}
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        shapeRendering="crispEdges"
        className="size-52 rounded-sm bg-paper text-ink dark:bg-ink dark:text-paper"
      >
        <path d={qr.path} fill="currentColor" />
      </svg>
      <div className="grid max-w-field min-w-0 content-start gap-3">
        <p>
          {peopleWords.scanQrCode}
          <code className="block font-mono text-note select-all" data-testid="totp-secret">
            {secret.replaceAll(/(.{4})/g, "$1 ")}
          </code>
        </p>
        <OutcomeForm
          action={confirmAuthenticatorAction}
          submit={peopleWords.turnOn}
          look="button button-main"
          onDone={onConfirmed}
        >
          <Field
            name="code"
            label={peopleWords.appCode}
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
        {peopleWords.twoFactorOn}
      </p>
      <details>
        <summary>{peopleWords.newRecoveryCodes}</summary>
        <div className="pt-3">
          <OutcomeForm action={newRecoveryCodesAction} submit={peopleWords.createRecoveryCodes} onDone={onNewCodes}>
            <Password />
          </OutcomeForm>
        </div>
      </details>
      <details>
        <summary>{peopleWords.turnOffTwoFactor}</summary>
        <div className="pt-3">
          <OutcomeForm
            action={removeAuthenticatorAction}
            submit={peopleWords.turnOffTwoFactor}
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
