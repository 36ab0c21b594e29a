import type { Metadata } from "next";
import { Authenticator } from "@/components/desk/account/authenticator";
import { EmailForm } from "@/components/desk/account/email-form";
import { NameForm } from "@/components/desk/account/name-form";
import { Passkeys } from "@/components/desk/account/passkeys";
import { PasswordForm } from "@/components/desk/account/password-form";
import { Sessions } from "@/components/desk/account/sessions";
import { peopleWords } from "@/lib/messages/desk/people";
import { accountPage } from "@/lib/newsroom/account";
import { site } from "@/lib/paper/site";
import { currentSession, requireUser } from "@/lib/session";

export const instant = false;
export const metadata: Metadata = { title: peopleWords.yourAccount };

export default async function Account() {
  const user = await requireUser();
  const [account, session, { timeZone }] = await Promise.all([accountPage(user.id), currentSession(), site()]);
  return (
    <div className="mx-auto w-full max-w-page p-4">
      <h1 className="pb-4 text-headline-sm font-semibold">{peopleWords.yourAccount}</h1>
      <NameForm name={account.name} email={account.email} role={user.role} />
      <EmailForm email={account.email} />
      <PasswordForm email={account.email} />
      <Authenticator isOn={account.hasAuthenticator} />
      <Passkeys passkeys={account.passkeys} timeZone={timeZone} />
      <Sessions sessions={account.sessions} current={session?.id ?? null} timeZone={timeZone} />
    </div>
  );
}
