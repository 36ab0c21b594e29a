"use client";
import { Choice, Field, TextField } from "@/components/desk/form-fields";
import { Panel } from "@/components/desk/panel";
import { commonWords } from "@/lib/messages/desk/common";
import { settingsWords } from "@/lib/messages/desk/settings";
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
      submit={commonWords.save}
      look="button button-main"
      said={commonWords.saved}
      opened={settings ?? {}}
      className="grid max-w-measure gap-3 [&>button]:justify-self-start"
    >
      <Panel title={settingsWords.name}>
        <Field name="name" label={settingsWords.name} defaultValue={settings?.name} required maxLength={120} />
        <Field
          name="tagline"
          label={settingsWords.tagline}
          note={settingsWords.taglineHint}
          defaultValue={settings?.tagline}
          maxLength={200}
        />
        <TextField
          name="description"
          label={settingsWords.description}
          note={settingsWords.descriptionHint}
          defaultValue={settings?.description ?? ""}
        />
        <PictureChoice name="logoId" label={settingsWords.logo} note={settingsWords.logoHint} picture={logo} />
      </Panel>
      <Panel title={settingsWords.publisher} intro={settingsWords.publisherHint}>
        <Field
          name="publisher"
          label={settingsWords.publisher}
          defaultValue={settings?.publisher ?? ""}
          maxLength={200}
        />
        <TextField name="address" label={settingsWords.postalAddress} defaultValue={settings?.address ?? ""} rows={3} />
        <Field name="email" label={settingsWords.email} type="email" defaultValue={settings?.email ?? ""} />
      </Panel>
      <Panel title={settingsWords.languagesAndTime}>
        <Field
          name="language"
          label={settingsWords.mainLanguage}
          note={settingsWords.mainLanguageHint}
          defaultValue={settings?.language ?? "en"}
          required
          maxLength={35}
        />
        <Field
          name="languages"
          label={settingsWords.otherLanguages}
          note={settingsWords.otherLanguagesHint}
          defaultValue={settings?.languages.join(", ")}
        />
        <Choice
          name="timeZone"
          label={settingsWords.timeZone}
          note={settingsWords.timeZoneHint}
          value={zone}
          options={zones.map((each) => ({ value: each, name: each.replaceAll("_", " ") }))}
        />
      </Panel>
      <Panel title={settingsWords.pictures} intro={settingsWords.pictureLimitsHint}>
        <Field
          name="uploadMaxMegabytes"
          label={settingsWords.mostMegabytes}
          type="number"
          min={1}
          max={500}
          defaultValue={settings?.uploadMaxMegabytes ?? 30}
        />
        <Field
          name="uploadMaxMegapixels"
          label={settingsWords.mostMegapixels}
          type="number"
          min={1}
          max={500}
          defaultValue={settings?.uploadMaxMegapixels ?? 100}
        />
      </Panel>
      <Panel title={settingsWords.socialProfiles} intro={settingsWords.socialProfilesHint}>
        <SocialLinks links={settings?.social ?? []} />
      </Panel>
    </OutcomeForm>
  );
}
