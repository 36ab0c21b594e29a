import { type DragEvent, useState } from "react";

/** What is dragged: a pin, or a story that is not pinned yet. */
export type Dragged = { kind: "pin" | "story"; id: string };

type Over = { slot: string; position: number };

/** Drag and drop between and within slots: where something would land, and that it did. */
export function useDrag(onDrop: (dragged: Dragged, slot: string, position: number) => void) {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const [over, setOver] = useState<Over | null>(null);
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  const hover = (slot: string, position: number) => {
    if (over?.slot !== slot || over.position !== position) setOver({ slot, position });
  };
  return {
    end,
    start(event: DragEvent, what: Dragged) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", what.id); // Firefox drags nothing without data
      setDragged(what);
    },
    isOver: (slot: string, position: number) => over?.slot === slot && over.position === position,
    /** Of a slot: what is dropped anywhere in it lands at the line shown, or at its end. */
    slotEvents: (slot: string, end_: number) => ({
      onDragOver(event: DragEvent) {
        if (!dragged) return;
        event.preventDefault();
        hover(slot, end_);
      },
      onDragLeave(event: DragEvent<HTMLElement>) {
        const to = event.relatedTarget;
        if (!(to instanceof Node) || !event.currentTarget.contains(to)) setOver(null);
      },
      onDrop(event: DragEvent) {
        if (!dragged) return;
        event.preventDefault();
        onDrop(dragged, slot, over?.slot === slot ? over.position : end_);
        end();
      },
    }),
    /** Of a pin: its upper half is before it, its lower half after. */
    pinEvents: (slot: string, position: number) => ({
      onDragOver(event: DragEvent<HTMLElement>) {
        if (!dragged) return;
        event.preventDefault();
        event.stopPropagation();
        const { top, height } = event.currentTarget.getBoundingClientRect();
        hover(slot, event.clientY < top + height / 2 ? position : position + 1);
      },
    }),
  };
}

export type Drag = ReturnType<typeof useDrag>;
