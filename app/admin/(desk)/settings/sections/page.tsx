import type { Metadata } from "next";
import { Link } from "@/components/desk/link";
import { SectionList } from "@/components/desk/settings/section-list";
import { SettingsHeading } from "@/components/desk/settings/settings-heading";
import { listSections } from "@/lib/newsroom/settings-lists";
import { requireUserWho } from "@/lib/session";
import { deskSectionsPath } from "@/lib/urls";

export const instant = false;
export const metadata: Metadata = { title: "Sections" };

export default async function Sections() {
  await requireUserWho("settings.edit");
  return (
    <>
      <SettingsHeading title="Sections">
        The order here is that of the home page and, where no menu is set, of the navigation.
      </SettingsHeading>
      <Link className="button button-main justify-self-start" href={`${deskSectionsPath}/new`}>
        New section
      </Link>
      <SectionList sections={await listSections()} />
    </>
  );
}
