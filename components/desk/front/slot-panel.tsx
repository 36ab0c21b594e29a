import { useId } from "react";
import { standsAt } from "@/lib/front/at";
import type { Pin, Slot } from "@/lib/front/document";
import type { SlotLayout } from "@/lib/front/layout";
import type { Operation } from "@/lib/front/operations";
import { frontWords } from "@/lib/messages/desk/front";
import type { DeskFront } from "@/lib/newsroom/front/desk-front";
import type { Refusal } from "@/lib/newsroom/outcome";
import { PinCard, type PinControl } from "./pin-card";
import { SlotSettings } from "./slot-settings";
import { StoryLine } from "./story-line";
import type { Drag } from "./use-drag";

type SlotPanelProps = {
  layout: SlotLayout;
  slot: Slot;
  front: DeskFront;
  drag: Drag;
  onControl: (pin: Pin, control: PinControl) => void;
  onPin: (articleId: string, slot: string, position: number) => void;
  run: (operation: Operation) => Promise<Refusal | null>;
};

/** A slot: its pins in their order, and greyed below them what its rule puts after. */
export function SlotPanel({ layout, slot, front, drag, onControl, onPin, run }: SlotPanelProps) {
  const id = useId();
  const { key, name, size } = layout;
  const { stories, pictures, timeZone, at } = front;
  const pictureOf = (pictureId: string | null | undefined) => (pictureId ? pictures[pictureId] : undefined);
  const standing = slot.pins.filter(
    (pin) => standsAt(pin, new Date(at)) && stories[pin.articleId]?.status === "published",
  );
  const pinned = new Set(standing.map(({ articleId }) => articleId));
  const filled = (front.filled[key] ?? []).filter((each) => !pinned.has(each)).slice(0, size - standing.length);
  const shown = new Set(standing.slice(0, size));
  return (
    <section
      aria-labelledby={id}
      data-slot={key}
      className={`grid grid-cols-[minmax(0,1fr)] content-start gap-2 rounded-md border border-rule bg-panel p-3 ${size === 1 ? "xl:col-span-2" : ""}`}
      {...drag.slotEvents(key, slot.pins.length)}
    >
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 id={id} tabIndex={-1} className="text-note font-semibold">
          {name}
        </h2>
        <p className="text-meta text-ink-faint">{frontWords.articles(size)}</p>
        <SlotSettings {...{ layout, slot, run }} storylines={front.storylines} />
      </div>
      <ol aria-label={frontWords.pinnedIn(name)} className="grid grid-cols-[minmax(0,1fr)] gap-2 empty:hidden">
        {slot.pins.map((pin, position) => (
          <PinCard
            key={pin.id}
            {...{ pin, at, timeZone }}
            story={stories[pin.articleId]}
            picture={pictureOf(pin.pictureId ?? stories[pin.articleId]?.pictureId)}
            isStale={shown.has(pin) && front.stale.includes(pin.articleId)}
            isWaiting={standing.includes(pin) && !shown.has(pin)}
            isUnderDrag={drag.isOver(key, position)}
            onControl={(control) => onControl(pin, control)}
            onDragStart={(event) => drag.start(event, { kind: "pin", id: pin.id })}
            onDragEnd={drag.end}
            {...drag.pinEvents(key, position)}
          />
        ))}
      </ol>
      {drag.isOver(key, slot.pins.length) && <div aria-hidden="true" className="h-1 rounded-full bg-meridian" />}
      {filled.length > 0 && (
        <ul aria-label={frontWords.filledIn(name)} className="grid grid-cols-[minmax(0,1fr)] gap-1">
          {filled.map((each) => {
            const story = stories[each];
            if (!story) return null;
            const isStale = front.stale.includes(each);
            return (
              <li
                key={each}
                draggable
                onDragStart={(event) => drag.start(event, { kind: "story", id: each })}
                onDragEnd={drag.end}
                className="flex cursor-grab items-center gap-2 px-2 text-ink-faint"
              >
                <StoryLine {...{ story, at, timeZone }} picture={pictureOf(story.pictureId)} isSmall>
                  {isStale && <span className="font-semibold text-warning">{frontWords.stale}</span>}
                </StoryLine>
                <button
                  type="button"
                  aria-label={frontWords.pinHere(story.headline)}
                  className="min-h-7 rounded-sm px-1.5 text-meta font-medium text-ink-soft hover:bg-well hover:text-ink"
                  onClick={() => onPin(each, key, slot.pins.length)}
                >
                  {frontWords.pin}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {slot.pins.length === 0 && filled.length === 0 && <p className="text-ink-faint">{frontWords.emptySlot}</p>}
    </section>
  );
}
