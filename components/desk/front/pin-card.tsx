import type { Pin } from "@/lib/front/document";
import { frontWords } from "@/lib/messages/desk/front";
import type { DeskPicture } from "@/lib/newsroom/desk-picture";
import type { FrontStory } from "@/lib/newsroom/front/desk-front";
import { clockTime, StoryLine } from "./story-line";

/** What can be done to a pin, by the name of its button. */
export type PinControl = "up" | "down" | "move" | "edit" | "remove";

type PinCardProps = {
  pin: Pin;
  story: FrontStory | undefined; // none: it is in the trash
  picture: DeskPicture | undefined;
  at: string;
  timeZone: string;
  isStale: boolean;
  isWaiting: boolean; // the slot shows no more than those before it
  onControl: (control: PinControl) => void;
  onDragStart: (event: React.DragEvent) => void;
  onDragEnd: () => void;
  onDragOver: (event: React.DragEvent<HTMLElement>) => void;
  isUnderDrag: boolean; // what is dragged would land before it
};

/** A pinned story: what it is, when it stands, what is the matter with it, and its buttons. */
export function PinCard({ pin, story, picture, at, timeZone, onControl, ...rest }: PinCardProps) {
  const headline = pin.headline ?? story?.headline ?? frontWords.inTrash;
  return (
    <li
      data-pin={pin.id}
      draggable
      onDragStart={rest.onDragStart}
      onDragEnd={rest.onDragEnd}
      onDragOver={rest.onDragOver}
      className={`flex cursor-grab flex-wrap items-start gap-x-3 gap-y-1 rounded-sm border border-rule bg-paper p-2 active:cursor-grabbing ${rest.isUnderDrag ? "border-t-4 border-t-meridian" : ""}`}
    >
      <div className="flex min-w-0 grow basis-60 items-start gap-3">
        <StoryLine
          story={story ?? { ...gone, id: pin.articleId }}
          {...{ picture, at, timeZone }}
          headline={headline}
          kicker={pin.kicker}
        >
          {pin.startsAt && (
            <Times isPast={pin.startsAt <= at}>{frontWords.from(clockTime(pin.startsAt, timeZone))}</Times>
          )}
          {pin.endsAt && <Times isPast={pin.endsAt <= at}>{frontWords.until(clockTime(pin.endsAt, timeZone))}</Times>}
          {rest.isStale && <span className="font-semibold text-warning">{frontWords.stale}</span>}
          {story?.status !== "published" && <span className="font-semibold text-bad">{frontWords.notPublished}</span>}
          {rest.isWaiting && <span className="font-semibold text-warning">{frontWords.waiting}</span>}
        </StoryLine>
      </div>
      <div className="ms-auto flex gap-1">
        <Control name="up" label={frontWords.moveUp(headline)} sign="↑" onControl={onControl} />
        <Control name="down" label={frontWords.moveDown(headline)} sign="↓" onControl={onControl} />
        <Control name="move" label={frontWords.moveToSlot(headline)} sign={frontWords.move} onControl={onControl} />
        <Control name="edit" label={frontWords.editPin(headline)} sign={frontWords.edit} onControl={onControl} />
        <Control name="remove" label={frontWords.removePin(headline)} sign="×" onControl={onControl} />
      </div>
    </li>
  );
}

const gone = { headline: "", section: "", status: "taken_down", at: null, pictureId: null } as const;

type ControlProps = { name: PinControl; label: string; sign: string; onControl: (control: PinControl) => void };

function Control({ name, label, sign, onControl }: ControlProps) {
  return (
    <button
      type="button"
      data-control={name}
      aria-label={label}
      title={label}
      className="min-h-8 min-w-8 rounded-sm px-1.5 text-label font-medium text-ink-soft hover:bg-well hover:text-ink"
      onClick={() => onControl(name)}
    >
      {sign}
    </button>
  );
}

function Times({ isPast, children }: { isPast: boolean; children: React.ReactNode }) {
  return <span className={isPast ? "" : "font-semibold text-blue"}>{children}</span>;
}
