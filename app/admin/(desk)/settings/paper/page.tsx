import type { Metadata } from "next";
import { PaperForm } from "@/components/desk/settings/paper-form";
import { SettingsHeading } from "@/components/desk/settings/settings-heading";
import { settingsWords } from "@/lib/messages/desk/settings";
import { picturesOf } from "@/lib/newsroom/desk-article";
import { deskSettings } from "@/lib/newsroom/settings-lists";
import { requireUserWho } from "@/lib/session";
import { timeZones } from "@/lib/settings/language";

export const instant = false;
export const metadata: Metadata = { title: settingsWords.siteSettings };

export default async function Paper() {
  await requireUserWho("settings.edit");
  const settings = await deskSettings();
  const logoId = settings?.logoId;
  const logo = logoId ? (await picturesOf([logoId]))[logoId] : undefined;
  return (
    <>
      <SettingsHeading title={settingsWords.siteSettings}>{settingsWords.siteSettingsText}</SettingsHeading>
      <PaperForm settings={settings} logo={logo ?? null} timeZones={timeZones()} />
    </>
  );
}
