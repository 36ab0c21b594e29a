import { SignInForm } from "@/components/desk/sign-in-form";
import { articleWords } from "@/lib/messages/desk/article";
import { Dialog } from "./dialog";

/** Over the page, so that nothing of it is lost: sign in, and go on. */
export function SignInAgain({ siteUrl, onSignedIn }: { siteUrl: string; onSignedIn: () => void }) {
  return (
    <Dialog title={articleWords.signedOutTitle} onClose={onSignedIn}>
      <p className="mb-4">{articleWords.signInAgain}</p>
      <SignInForm siteUrl={siteUrl} onSignedIn={onSignedIn} />
    </Dialog>
  );
}
