import type { ReactNode } from "react";
import { DeskFrame } from "@/components/desk/desk-frame";
import { countUntold } from "@/lib/newsroom/push/list-attempts";
import { countLate } from "@/lib/newsroom/schedule-list";
import { site } from "@/lib/paper/site";
import { may } from "@/lib/permissions";
import { requireUser } from "@/lib/session";

export const instant = false;

/** What stands around the desk's pages for whoever is signed in. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const [user, { name }] = await Promise.all([requireUser(), site()]);
  const [late, untold] = await Promise.all([
    may(user, "article.schedule") ? countLate() : null,
    may(user, "jobs.manage") ? countUntold() : 0,
  ]);
  return (
    <DeskFrame user={user} paper={name} late={late} untold={untold}>
      {children}
    </DeskFrame>
  );
}
