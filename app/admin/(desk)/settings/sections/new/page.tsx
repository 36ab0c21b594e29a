import type { Metadata } from "next";
import { SectionForm } from "@/components/desk/settings/section-form";
import { SettingsHeading } from "@/components/desk/settings/settings-heading";
import { settingsWords } from "@/lib/messages/desk/settings";
import { listSections } from "@/lib/newsroom/settings-lists";
import { requireUserWho } from "@/lib/session";

export const instant = false;
export const metadata: Metadata = { title: settingsWords.newSection };

export default async function NewSection() {
  await requireUserWho("settings.edit");
  const tops = (await listSections()).filter(({ parentId }) => parentId === null);
  return (
    <>
      <SettingsHeading title={settingsWords.newSection} />
      <SectionForm section={null} tops={tops} />
    </>
  );
}
