"use client";
import { type FormEvent, useState } from "react";
import { peopleWords } from "@/lib/messages/desk/people";
import { authClient, failureOf, unanswered } from "./auth-client";

type SecondFactorProps = { onPassed: () => void; onBack: () => void };

/** After the right password: the authenticator's code, or one of the recovery codes. */
export function SecondFactor({ onPassed, onBack }: SecondFactorProps) {
  const [isRecovery, setRecovery] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const give = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get("code")).replaceAll(" ", "");
    setBusy(true);
    const { verifyBackupCode, verifyTotp } = authClient.twoFactor;
    const { error } = await (isRecovery ? verifyBackupCode({ code }) : verifyTotp({ code })).catch(() => unanswered);
    setBusy(false);
    if (!error) return onPassed();
    const failure = failureOf(error.status);
    if (failure) setError(failure);
    else if (error.status === 429) setError(peopleWords.tooManyCodes);
    else if (error.code === "INVALID_TWO_FACTOR_COOKIE" || error.code === "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE")
      onBack();
    else setError(isRecovery ? peopleWords.wrongRecoveryCode : peopleWords.wrongSignInCode);
  };

  const change = () => {
    setRecovery(!isRecovery);
    setError(null);
  };

  return (
    <form className="grid gap-4" onSubmit={give} key={isRecovery ? "recovery" : "code"}>
      <label className="label">
        {isRecovery ? peopleWords.recoveryCode : peopleWords.authenticatorCode}
        <input
          className="field font-mono"
          name="code"
          autoComplete={isRecovery ? "off" : "one-time-code"}
          inputMode={isRecovery ? "text" : "numeric"}
          autoCapitalize="none"
          spellCheck={false}
          required
          // biome-ignore lint/a11y/noAutofocus: the form took the place of the one just sent
          autoFocus
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? "code-error" : undefined}
        />
      </label>
      {error && (
        <p id="code-error" role="alert" className="text-bad">
          {error}
        </p>
      )}
      <button type="submit" className="button button-main" disabled={isBusy}>
        {peopleWords.signIn}
      </button>
      <div className="flex flex-wrap justify-between gap-2">
        <button type="button" className="button" onClick={change}>
          {isRecovery ? peopleWords.useApp : peopleWords.useRecoveryCode}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {peopleWords.back}
        </button>
      </div>
    </form>
  );
}
