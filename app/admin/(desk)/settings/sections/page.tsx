import type { Metadata } from "next";
import { Link } from "@/components/desk/link";
import { SectionList } from "@/components/desk/settings/section-list";
import { SettingsHeading } from "@/components/desk/settings/settings-heading";
import { settingsWords } from "@/lib/messages/desk/settings";
import { listSections } from "@/lib/newsroom/settings-lists";
import { requireUserWho } from "@/lib/session";
import { deskSectionsPath } from "@/lib/urls";

export const instant = false;
export const metadata: Metadata = { title: settingsWords.sections };

export default async function Sections() {
  await requireUserWho("settings.edit");
  return (
    <>
      <SettingsHeading title={settingsWords.sections}>{settingsWords.sectionsText}</SettingsHeading>
      <Link className="button button-main justify-self-start" href={`${deskSectionsPath}/new`}>
        {settingsWords.newSection}
      </Link>
      <SectionList sections={await listSections()} />
    </>
  );
}
