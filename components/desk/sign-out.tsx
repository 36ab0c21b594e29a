"use client";
import { useState } from "react";
import { frameWords } from "@/lib/messages/desk/frame";
import { signInPath } from "@/lib/urls";
import { authClient, failureOf, unanswered } from "./auth-client";

/** Ends the session. Where the desk did not end it, its person stays on the page and reads that they are signed in. */
export function SignOut() {
  const [message, setMessage] = useState<string | null>(null);
  const signOut = async () => {
    const { error } = await authClient.signOut().catch(() => unanswered);
    // A whole new page: nothing of the desk stays in memory.
    if (!error) window.location.assign(signInPath);
    else
      setMessage(`You are still signed in. ${failureOf(error.status) ?? "Load the page again, and sign out there."}`);
  };
  return (
    <>
      <button type="button" className="button" onClick={signOut}>
        {frameWords.signOut}
      </button>
      {message && (
        <p role="alert" className="text-bad">
          {message}
        </p>
      )}
    </>
  );
}
