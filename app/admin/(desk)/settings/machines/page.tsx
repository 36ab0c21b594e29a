import type { Metadata } from "next";
import { MachinesForm } from "@/components/desk/settings/machines-form";
import { SettingsHeading } from "@/components/desk/settings/settings-heading";
import { config } from "@/lib/config";
import { settingsWords } from "@/lib/messages/desk/settings";
import { machineSettings } from "@/lib/newsroom/settings-lists";
import { requireUserWho } from "@/lib/session";

export const instant = false;
export const metadata: Metadata = { title: settingsWords.searchAndFeeds };

export default async function Machines() {
  await requireUserWho("settings.edit");
  return (
    <>
      <SettingsHeading title={settingsWords.searchAndFeeds}>{settingsWords.searchAndFeedsText}</SettingsHeading>
      <MachinesForm settings={await machineSettings()} siteUrl={config().siteUrl} />
    </>
  );
}
