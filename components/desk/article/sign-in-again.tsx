import { SignInForm } from "@/components/desk/sign-in-form";
import { Dialog } from "./dialog";

/** Over the page, so that nothing of it is lost: sign in, and go on. */
export function SignInAgain({ siteUrl, onSignedIn }: { siteUrl: string; onSignedIn: () => void }) {
  return (
    <Dialog title="Your session has ended" onClose={onSignedIn}>
      <p className="mb-4">Sign in again and go on: what you typed is kept in this browser.</p>
      <SignInForm siteUrl={siteUrl} onSignedIn={onSignedIn} />
    </Dialog>
  );
}
