import { type FormEvent, useState } from "react";
import type { Pin } from "@/lib/front/document";
import { commonWords } from "@/lib/messages/desk/common";
import { frontWords } from "@/lib/messages/desk/front";
import type { DeskPicture } from "@/lib/newsroom/desk-picture";
import type { FrontStory } from "@/lib/newsroom/front/desk-front";
import type { Refusal } from "@/lib/newsroom/outcome";
import { instantOf } from "@/lib/zoned-time";
import { Dialog } from "../article/dialog";
import { LeadPictureField } from "../article/lead-picture-field";
import { TimeField } from "../article/time-field";
import { askDesk } from "../limited-fetch";
import { useUnsavedForm } from "../unsaved";

type PinFormProps = {
  pin: Pin;
  story: FrontStory | undefined;
  picture: DeskPicture | null; // the pin's own
  timeZone: string;
  onSave: (change: Partial<Pin>, opened: Pin) => Promise<Refusal | null>;
  onClose: () => void;
};

/** What a pin says instead of its story, and from when until when it stands. What is refused stays typed. */
export function PinForm({ pin, story, picture: openedPicture, timeZone, onSave, onClose }: PinFormProps) {
  const [opened, setOpened] = useState(pin); // others may change it while this is open
  const [picture, setPicture] = useState(openedPicture);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { form, watched, mayClose } = useUnsavedForm();
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: string) => String(data.get(name)).trim() || null;
    const time = (name: string) => instantOf(String(data.get(name)), timeZone)?.instant.toISOString() ?? null;
    const said: Partial<Pin> = {
      ...{ headline: text("headline"), kicker: text("kicker"), pictureId: picture?.id ?? null },
      ...{ startsAt: time("startsAt"), endsAt: time("endsAt") },
    };
    setBusy(true);
    const refusal = await onSave(changed(opened, said), opened);
    setBusy(false);
    setRefusal(refusal);
    if (refusal?.stored) setOpened({ ...opened, ...refusal.stored }); // it has shown them
    if (!refusal) onClose();
  };
  return (
    <Dialog title={story?.headline ?? frontWords.edit} {...{ onClose, mayClose }}>
      <form ref={form} {...watched} className="grid gap-4 sm:grid-cols-2" onSubmit={save}>
        <label className="label sm:col-span-2">
          {frontWords.headlineHere}
          <input
            className="field"
            name="headline"
            maxLength={300}
            placeholder={story?.headline}
            defaultValue={pin.headline ?? ""}
            dir="auto"
          />
        </label>
        <label className="label sm:col-span-2">
          {frontWords.kickerHere}
          <input className="field" name="kicker" maxLength={80} defaultValue={pin.kicker ?? ""} dir="auto" />
        </label>
        <TimeField name="startsAt" label={frontWords.starts} at={dateOf(pin.startsAt)} timeZone={timeZone} />
        <TimeField name="endsAt" label={frontWords.ends} at={dateOf(pin.endsAt)} timeZone={timeZone} />
        <div className="sm:col-span-2 sm:max-w-field">
          <LeadPictureField
            label={frontWords.pictureHere}
            picture={picture}
            onChange={setPicture}
            findPictures={findPictures}
            isReadOnly={false}
          />
        </div>
        {refusal && (
          <p role="alert" className="text-bad sm:col-span-2">
            {refusal.message}
          </p>
        )}
        <div className="sm:col-span-2">
          <button type="submit" className="button button-main" disabled={isBusy}>
            {commonWords.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

const dateOf = (instant: string | null): Date | null => (instant === null ? null : new Date(instant));

/** What was changed alone, so that what another editor changed meanwhile stays; a time to the minute is the same time. */
const changed = (pin: Pin, said: Partial<Pin>): Partial<Pin> => {
  const before: Record<string, string | null> = { ...pin };
  const isTime = (field: string) => field === "startsAt" || field === "endsAt";
  const minute = (value: string | null | undefined) => value?.slice(0, 16) ?? null;
  return Object.fromEntries(
    Object.entries(said).filter(([field, value]) =>
      isTime(field) ? minute(value) !== minute(before[field]) : value !== before[field],
    ),
  );
};

async function findPictures(q: string): Promise<DeskPicture[]> {
  try {
    const outcome = await (await askDesk(`/api/desk/pictures?${new URLSearchParams({ q })}`)).json();
    return outcome.ok ? outcome.value : [];
  } catch {
    return []; // the desk is out of reach: nothing is found
  }
}
