import type { Metadata } from "next";
import { MachinesForm } from "@/components/desk/settings/machines-form";
import { SettingsHeading } from "@/components/desk/settings/settings-heading";
import { config } from "@/lib/config";
import { machineSettings } from "@/lib/newsroom/settings-lists";
import { requireUserWho } from "@/lib/session";

export const instant = false;
export const metadata: Metadata = { title: "Machines" };

export default async function Machines() {
  await requireUserWho("settings.edit");
  return (
    <>
      <SettingsHeading title="Machines">
        What crawlers may read, and who is told when a story changes. A change holds from the next request.
      </SettingsHeading>
      <MachinesForm settings={await machineSettings()} siteUrl={config().siteUrl} />
    </>
  );
}
