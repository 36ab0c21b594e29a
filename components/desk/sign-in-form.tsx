"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { peopleWords } from "@/lib/messages/desk/people";
import { deskArticlesPath } from "@/lib/urls";
import { authClient, unanswered } from "./auth-client";
import { SecondFactor } from "./second-factor";
import { passkeySentenceOf, sentenceOf } from "./sign-in-sentences";

type SignInFormProps = { siteUrl: string; onSignedIn?: () => void };

/** Email and password, and a code where one is owed. `onSignedIn` lets a page that lost its session go on. */
export function SignInForm({ siteUrl, onSignedIn }: SignInFormProps) {
  const router = useRouter();
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [owesCode, setOwesCode] = useState(false);

  const goOn = () => {
    if (onSignedIn) onSignedIn();
    else router.push(deskArticlesPath);
  };

  const signIn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const [email, password] = [String(form.get("email")), String(form.get("password"))];
    const { data, error } = await authClient.signIn.email({ email, password }).catch(() => unanswered);
    setBusy(false);
    setError(error && sentenceOf(error.status, siteUrl));
    if (error) return;
    if ("twoFactorRedirect" in data) setOwesCode(true);
    else goOn();
  };

  const usePasskey = async () => {
    setBusy(true);
    const { error } = await authClient.signIn.passkey().catch(() => unanswered);
    setBusy(false);
    setError(error && passkeySentenceOf(error.status, siteUrl));
    if (!error) goOn();
  };

  if (owesCode) return <SecondFactor onPassed={goOn} onBack={() => setOwesCode(false)} />;

  return (
    <form className="grid gap-4" onSubmit={signIn}>
      <label className="label">
        {peopleWords.email}
        <input
          className="field"
          type="email"
          name="email"
          autoComplete="username"
          required
          aria-describedby={error ? "sign-in-error" : undefined}
        />
      </label>
      <label className="label">
        {peopleWords.password}
        <input
          className="field"
          type="password"
          name="password"
          autoComplete="current-password"
          required
          aria-describedby={error ? "sign-in-error" : undefined}
        />
      </label>
      {error && (
        <p id="sign-in-error" role="alert" className="text-bad">
          {error}
        </p>
      )}
      <button type="submit" className="button button-main" disabled={isBusy}>
        {peopleWords.signIn}
      </button>
      <button type="button" className="button" disabled={isBusy} onClick={usePasskey}>
        {peopleWords.signInWithPasskey}
      </button>
    </form>
  );
}
