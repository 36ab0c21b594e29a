import type { ReactNode } from "react";
import { DeskFrame } from "@/components/desk/desk-frame";
import { site } from "@/lib/paper/site";
import { requireUser } from "@/lib/session";

export const instant = false;

/** What stands around the desk's pages for whoever is signed in. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const [user, { name }] = await Promise.all([requireUser(), site()]);
  return (
    <DeskFrame user={user} paper={name}>
      {children}
    </DeskFrame>
  );
}
