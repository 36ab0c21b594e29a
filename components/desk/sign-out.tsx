"use client";
import { signInPath } from "@/lib/urls";
import { authClient } from "./auth-client";

export function SignOut() {
  const signOut = async () => {
    await authClient.signOut();
    // A whole new page: nothing of the desk stays in memory.
    window.location.assign(signInPath);
  };
  return (
    <button type="button" className="button" onClick={signOut}>
      Sign out
    </button>
  );
}
