import { redirect } from "next/navigation";
import { may } from "@/lib/permissions";
import { requireUserWho } from "@/lib/session";
import { deskPaperPath, deskTopicsPath } from "@/lib/urls";

export const instant = false;

/** On to the first part that the user may change. */
export default async function Settings() {
  const user = await requireUserWho("topics.manage");
  redirect(may(user, "settings.edit") ? deskPaperPath : deskTopicsPath);
}
