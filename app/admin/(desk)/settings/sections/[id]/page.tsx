import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeleteForm } from "@/components/desk/settings/delete-form";
import { deleteSectionAction } from "@/components/desk/settings/section-actions";
import { SectionForm } from "@/components/desk/settings/section-form";
import { SettingsHeading } from "@/components/desk/settings/settings-heading";
import { settingsWords } from "@/lib/messages/desk/settings";
import { listSections } from "@/lib/newsroom/settings-lists";
import { requireUserWho } from "@/lib/session";
import { deskSectionsPath } from "@/lib/urls";

export const instant = false;
export const metadata: Metadata = { title: settingsWords.section };

export default async function Section({ params }: PageProps<"/admin/settings/sections/[id]">) {
  await requireUserWho("settings.edit");
  const { id } = await params;
  const sections = await listSections();
  const section = sections.find((each) => each.id === id);
  if (!section) notFound();
  const tops = sections.filter((each) => each.parentId === null && each.id !== id);
  return (
    <>
      <SettingsHeading title={section.name} />
      <SectionForm section={section} tops={tops} />
      <DeleteForm
        action={deleteSectionAction}
        what="section"
        name={section.name}
        id={id}
        back={deskSectionsPath}
        note={settingsWords.deleteSectionText}
      />
    </>
  );
}
