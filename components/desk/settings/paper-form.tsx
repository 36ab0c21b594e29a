"use client";
import { Choice, Field, TextField } from "@/components/desk/form-fields";
import { Panel } from "@/components/desk/panel";
import type { DeskPicture } from "@/lib/newsroom/desk-picture";
import type { PaperSettings } from "@/lib/settings/paper-form";
import { OutcomeForm } from "../outcome-form";
import { savePaperAction } from "./paper-actions";
import { PictureChoice } from "./picture-choice";
import { SocialLinks } from "./social-links";

type PaperFormProps = {
  settings: PaperSettings | null; // null: the paper has none yet
  logo: DeskPicture | null;
  timeZones: string[];
};

/** What names and places the paper. */
export function PaperForm({ settings, logo, timeZones }: PaperFormProps) {
  const zone = settings?.timeZone ?? "UTC";
  const zones = timeZones.includes(zone) ? timeZones : [zone, ...timeZones];
  return (
    <OutcomeForm
      action={savePaperAction}
      submit="Save"
      look="button button-main"
      said="Saved."
      opened={settings ?? {}}
      className="grid max-w-measure gap-3 [&>button]:justify-self-start"
    >
      <Panel title="Name">
        <Field name="name" label="Name" defaultValue={settings?.name} required maxLength={120} />
        <Field
          name="tagline"
          label="Tagline"
          note="Over the name on the home page."
          defaultValue={settings?.tagline}
          maxLength={200}
        />
        <TextField
          name="description"
          label="Description"
          note="At the foot of every page, and what search engines say of the home page."
          defaultValue={settings?.description ?? ""}
        />
        <PictureChoice
          name="logoId"
          label="Logo"
          note="Stands at the head of every page instead of the name. Choose one that can be read on light and on dark."
          picture={logo}
        />
      </Panel>
      <Panel title="Publisher" intro="The imprint at the foot of every page.">
        <Field name="publisher" label="Publisher" defaultValue={settings?.publisher ?? ""} maxLength={200} />
        <TextField name="address" label="Address" defaultValue={settings?.address ?? ""} rows={3} />
        <Field name="email" label="Email" type="email" defaultValue={settings?.email ?? ""} />
      </Panel>
      <Panel title="Languages and time">
        <Field
          name="language"
          label="Main language"
          note="A tag such as en-GB: the language of menus and dates, and of new stories."
          defaultValue={settings?.language ?? "en"}
          required
          maxLength={35}
        />
        <Field
          name="languages"
          label="Further languages"
          note="Those that stories may be written in too, with commas between: fr, pt-PT."
          defaultValue={settings?.languages.join(", ")}
        />
        <Choice
          name="timeZone"
          label="Time zone"
          note="Readers’ dates and the newsroom’s schedule go by it."
          value={zone}
          options={zones.map((each) => ({ value: each, name: each.replaceAll("_", " ") }))}
        />
      </Panel>
      <Panel title="Pictures" intro="Larger ones are refused at the upload, with the reason.">
        <Field
          name="uploadMaxMegabytes"
          label="Largest file, in megabytes"
          type="number"
          min={1}
          max={500}
          defaultValue={settings?.uploadMaxMegabytes ?? 30}
        />
        <Field
          name="uploadMaxMegapixels"
          label="Largest picture, in megapixels"
          type="number"
          min={1}
          max={500}
          defaultValue={settings?.uploadMaxMegapixels ?? 100}
        />
      </Panel>
      <Panel title="Elsewhere" intro="Profiles of the paper, linked at the foot of every page.">
        <SocialLinks links={settings?.social ?? []} />
      </Panel>
    </OutcomeForm>
  );
}
