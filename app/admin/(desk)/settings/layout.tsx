import type { ReactNode } from "react";
import { SettingsNavigation } from "@/components/desk/settings/settings-navigation";
import { requireUserWho } from "@/lib/session";

export const instant = false;

/** What stands beside every page of the settings. */
export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const user = await requireUserWho("topics.manage");
  return (
    <div className="mx-auto grid w-full max-w-page content-start gap-x-8 gap-y-4 p-4 md:grid-cols-[9rem_minmax(0,1fr)]">
      <SettingsNavigation user={user} />
      <div className="grid max-w-headline content-start gap-5">{children}</div>
    </div>
  );
}
