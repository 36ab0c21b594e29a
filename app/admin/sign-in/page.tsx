import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { OtherAddress } from "@/components/desk/other-address";
import { SignInForm } from "@/components/desk/sign-in-form";
import { config } from "@/lib/config";
import { peopleWords } from "@/lib/messages/desk/people";
import { siteOrigins } from "@/lib/network/site-origins";
import { site } from "@/lib/paper/site";
import { currentUser } from "@/lib/session";
import { deskArticlesPath } from "@/lib/urls";

export const instant = false;
export const metadata: Metadata = { title: peopleWords.signIn };

export default async function SignIn() {
  const [user, { name }] = await Promise.all([currentUser(), site()]);
  if (user) redirect(deskArticlesPath);
  const { siteUrl } = config();
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-field content-center gap-6 p-6">
      <div>
        <p className="font-serif text-headline-md font-semibold">{name}</p>
        <h1 className="text-note text-ink-soft">{peopleWords.signInTitle}</h1>
      </div>
      <OtherAddress siteUrl={siteUrl} origins={siteOrigins(siteUrl)} />
      <SignInForm siteUrl={siteUrl} />
    </main>
  );
}
