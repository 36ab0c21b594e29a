import type { Metadata } from "next";
import { PaperForm } from "@/components/desk/settings/paper-form";
import { SettingsHeading } from "@/components/desk/settings/settings-heading";
import { picturesOf } from "@/lib/newsroom/desk-article";
import { deskSettings } from "@/lib/newsroom/settings-lists";
import { requireUserWho } from "@/lib/session";
import { timeZones } from "@/lib/settings/language";

export const instant = false;
export const metadata: Metadata = { title: "The paper" };

export default async function Paper() {
  await requireUserWho("settings.edit");
  const settings = await deskSettings();
  const logoId = settings?.logoId;
  const logo = logoId ? (await picturesOf([logoId]))[logoId] : undefined;
  return (
    <>
      <SettingsHeading title="The paper">
        What readers see of it on every page. A change is there on their next request.
      </SettingsHeading>
      <PaperForm settings={settings} logo={logo ?? null} timeZones={timeZones()} />
    </>
  );
}
