"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { deskArticlesPath } from "@/lib/urls";
import { authClient } from "./auth-client";

/** Email and password. `onSignedIn` lets a page that lost its session go on where it stands. */
export function SignInForm({ onSignedIn }: { onSignedIn?: () => void }) {
  const router = useRouter();
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const signIn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const { error } = await authClient.signIn.email({
      email: String(form.get("email")),
      password: String(form.get("password")),
    });
    setBusy(false);
    if (error) {
      setError(
        error.status === 429
          ? "Too many attempts. Wait a minute, then try again."
          : "This email and password don’t go together. Check both, and try again.",
      );
      return;
    }
    setError(null);
    if (onSignedIn) onSignedIn();
    else router.push(deskArticlesPath);
  };

  return (
    <form className="grid gap-4" onSubmit={signIn}>
      <label className="label">
        Email
        <input className="field" type="email" name="email" autoComplete="username" required />
      </label>
      <label className="label">
        Password
        <input className="field" type="password" name="password" autoComplete="current-password" required />
      </label>
      {error && (
        <p role="alert" className="text-bad">
          {error}
        </p>
      )}
      <button type="submit" className="button button-main" disabled={isBusy}>
        Sign in
      </button>
    </form>
  );
}
