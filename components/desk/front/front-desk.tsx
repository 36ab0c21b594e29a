"use client";
import { useCallback, useRef, useState } from "react";
import { type Pin, plainPin } from "@/lib/front/document";
import type { Operation } from "@/lib/front/operations";
import { frontWords } from "@/lib/messages/desk/front";
import type { DeskFront, FrontStory } from "@/lib/newsroom/front/desk-front";
import { SignInAgain } from "../article/sign-in-again";
import { WhenHydrated } from "../when-hydrated";
import { FrontBar } from "./front-bar";
import { FrontGuide } from "./front-guide";
import type { PinControl } from "./pin-card";
import { PinForm } from "./pin-form";
import { placeOf, stepFrom } from "./place-of";
import { SlotDialog } from "./slot-dialog";
import { SlotPanel } from "./slot-panel";
import { StorySearch } from "./story-search";
import { type Dragged, useDrag } from "./use-drag";
import { useFocus } from "./use-focus";
import { useFront } from "./use-front";

type Open = { kind: "move" | "edit"; pin: Pin } | { kind: "add"; story: FrontStory } | null;
type Said = { text: string; undo?: Operation };

/** A front at the desk: its slots, and the stories to put there. */
export function FrontDesk({ opened, siteUrl }: { opened: DeskFront; siteUrl: string }) {
  const { front, isSaving, refusal, session } = useFront(opened);
  const { ask, run } = session;
  const [open, setOpen] = useState<Open>(null);
  const [said, setSaid] = useState<Said>({ text: "" });
  const saying = useRef(0); // counts what was said, so that a late answer does not talk over it
  const focus = useFocus();
  const { document, layout, stories } = front;
  const headlineOf = (articleId: string) => stories[articleId]?.headline ?? frontWords.thisArticle;

  const say = (what: Said) => {
    saying.current++;
    setSaid(what);
  };
  /** Does it, and says so where it was done and nothing was said since; `otherwise` where it was refused. */
  const go = async (operation: Operation, done: Said, otherwise: Said = { text: "" }) => {
    const turn = ++saying.current;
    const refused = await run(operation);
    if (turn === saying.current) setSaid(refused ? otherwise : done);
    return refused;
  };
  const moveTo = (pin: Pin, slot: string, position: number, control: PinControl) => {
    focus.onPin(pin.id, control);
    const name = layout.find(({ key }) => key === slot)?.name ?? "";
    void go(
      { kind: "move", pinId: pin.id, slot, position },
      { text: frontWords.moved(headlineOf(pin.articleId), position + 1, name) },
    );
  };
  const addTo = (articleId: string, slot: string, position: number) => {
    const pin = plainPin(crypto.randomUUID(), articleId);
    const name = layout.find(({ key }) => key === slot)?.name ?? "";
    focus.onPin(pin.id, "move");
    void go({ kind: "add", slot, position, pin }, { text: frontWords.pinned(headlineOf(articleId), name) });
  };
  const remove = (pin: Pin) => {
    const place = placeOf(document, pin.id);
    if (!place) return;
    focus.onNeighbour(pin.id);
    const undo: Operation = { kind: "add", ...place, pin };
    void go({ kind: "remove", pinId: pin.id }, { text: frontWords.removed(headlineOf(pin.articleId)), undo });
  };
  const control = (pin: Pin, what: PinControl) => {
    if (what === "move" || what === "edit") return setOpen({ kind: what, pin });
    if (what === "remove") return remove(pin);
    const to = stepFrom(document, layout, pin.id, what);
    if (to) moveTo(pin, to.slot, to.position, what);
    else say({ text: what === "up" ? frontWords.isFirst : frontWords.isLast });
  };
  const drop = (dragged: Dragged, slot: string, position: number) => {
    if (dragged.kind === "story") return addTo(dragged.id, slot, position);
    const from = placeOf(document, dragged.id);
    const pin = from && document.slots[from.slot]?.pins[from.position];
    if (!pin) return;
    const isAfterItself = from.slot === slot && position > from.position;
    const to = isAfterItself ? position - 1 : position;
    if (from.slot !== slot || from.position !== to) moveTo(pin, slot, to, "move");
  };
  const drag = useDrag(drop);
  const slotOf = (articleId: string) =>
    layout.find(({ key }) => document.slots[key]?.pins.some((pin) => pin.articleId === articleId))?.name;
  const { undo } = said;
  const close = useCallback(() => setOpen(null), []);

  return (
    <WhenHydrated>
      <FrontBar {...{ front, ask, isSaving }} onDone={(text) => say({ text })}>
        <p role="status" className="text-ink-soft">
          {said.text}
        </p>
        {undo && (
          <button type="button" className="button" onClick={() => go(undo, { text: frontWords.undone }, said)}>
            {frontWords.undo}
          </button>
        )}
        {refusal && (
          <p role="alert" className="text-bad">
            {refusal.message}
          </p>
        )}
      </FrontBar>
      {refusal?.reason === "signed-out" && <SignInAgain siteUrl={siteUrl} onSignedIn={session.dismissRefusal} />}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-4 p-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="lg:order-last">
          <StorySearch
            {...{ drag }}
            at={front.at}
            timeZone={front.timeZone}
            onFound={session.learn}
            slotOf={slotOf}
            onAdd={(story) => setOpen({ kind: "add", story })}
          />
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] content-start items-start gap-4 xl:grid-cols-2">
          <div className="xl:col-span-2">
            <FrontGuide />
          </div>
          {layout.map((slotLayout) => {
            const slot = document.slots[slotLayout.key];
            return (
              slot && (
                <SlotPanel
                  key={slotLayout.key}
                  layout={slotLayout}
                  {...{ slot, front, drag, run }}
                  onControl={control}
                  onPin={addTo}
                />
              )
            );
          })}
        </div>
      </div>
      {open?.kind === "add" && (
        <SlotDialog
          title={frontWords.chooseSlot(open.story.headline)}
          layout={layout}
          onClose={close}
          onChoose={(slot) => {
            close();
            addTo(open.story.id, slot, 0);
          }}
        />
      )}
      {open?.kind === "move" && (
        <SlotDialog
          title={frontWords.chooseSlot(headlineOf(open.pin.articleId))}
          layout={layout}
          current={placeOf(document, open.pin.id)?.slot}
          onClose={close}
          onChoose={(slot) => {
            close();
            moveTo(open.pin, slot, 0, "move");
          }}
        />
      )}
      {open?.kind === "edit" && (
        <PinForm
          pin={open.pin}
          story={stories[open.pin.articleId]}
          picture={(open.pin.pictureId && front.pictures[open.pin.pictureId]) || null}
          timeZone={front.timeZone}
          onClose={close}
          onSave={(change, opened) =>
            go(
              { kind: "edit", pinId: open.pin.id, change, opened },
              { text: frontWords.changed(headlineOf(open.pin.articleId)) },
            )
          }
        />
      )}
    </WhenHydrated>
  );
}
