"use client";
import { useRouter } from "next/navigation";
import { Choice, Field, TextField } from "@/components/desk/form-fields";
import { commonWords } from "@/lib/messages/desk/common";
import { settingsWords } from "@/lib/messages/desk/settings";
import type { DeskSection } from "@/lib/newsroom/settings-lists";
import { sectionColours } from "@/lib/section-colours";
import { deskSectionsPath } from "@/lib/urls";
import { OutcomeForm } from "../outcome-form";
import { ColourChoice } from "./colour-choice";
import { createSectionAction, saveSectionAction } from "./section-actions";

type SectionFormProps = {
  section: DeskSection | null; // null: a new one
  tops: DeskSection[]; // those it may stand below
};

/** A section: made, or changed. */
export function SectionForm({ section, tops }: SectionFormProps) {
  const router = useRouter();
  const fields = (
    <>
      <Field name="name" label={settingsWords.name} defaultValue={section?.name} required maxLength={120} />
      <Field
        name="slug"
        label={settingsWords.url}
        note={section ? settingsWords.sectionUrlHint : settingsWords.newSectionUrlHint}
        defaultValue={section?.slug}
        maxLength={120}
        autoComplete="off"
      />
      <TextField
        name="description"
        label={settingsWords.description}
        note={settingsWords.sectionDescriptionHint}
        defaultValue={section?.description ?? ""}
      />
      <ColourChoice value={section?.colour ?? sectionColours[0]} />
      <Choice
        name="parentId"
        label={settingsWords.parentSection}
        note={settingsWords.parentSectionHint}
        value={section?.parentId ?? ""}
        options={[{ value: "", name: settingsWords.noParent }, ...tops.map(({ id, name }) => ({ value: id, name }))]}
      />
    </>
  );
  if (!section) {
    return (
      <OutcomeForm
        action={createSectionAction}
        submit={commonWords.create}
        look="button button-main"
        onDone={() => router.push(deskSectionsPath)}
      >
        {fields}
      </OutcomeForm>
    );
  }
  return (
    <OutcomeForm
      action={saveSectionAction}
      submit={commonWords.save}
      look="button button-main"
      said={commonWords.saved}
      about={{ id: section.id }}
      opened={section}
    >
      {fields}
    </OutcomeForm>
  );
}
