"use client";
import { useRouter } from "next/navigation";
import { Choice, Field, TextField } from "@/components/desk/form-fields";
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
      <Field name="name" label="Name" defaultValue={section?.name} required maxLength={120} />
      <Field
        name="slug"
        label="Address"
        note={
          section
            ? "Changed, the former address and those of all its stories lead to the new ones (301)."
            : "The words after the slash. Empty: made from the name."
        }
        defaultValue={section?.slug}
        maxLength={120}
        autoComplete="off"
      />
      <TextField
        name="description"
        label="Description"
        note="At the head of the section, and what search engines say of it."
        defaultValue={section?.description ?? ""}
      />
      <ColourChoice value={section?.colour ?? sectionColours[0]} />
      <Choice
        name="parentId"
        label="Stands below"
        note="Its stories follow it in the background: of many, the oldest take a few minutes."
        value={section?.parentId ?? ""}
        options={[
          { value: "", name: "Nothing: a section of the top level" },
          ...tops.map(({ id, name }) => ({ value: id, name })),
        ]}
      />
    </>
  );
  if (!section) {
    return (
      <OutcomeForm
        action={createSectionAction}
        submit="Create"
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
      submit="Save"
      look="button button-main"
      said="Saved."
      about={{ id: section.id }}
      opened={section}
    >
      {fields}
    </OutcomeForm>
  );
}
