import { useEffect, useRef } from "react";
import type { PinControl } from "./pin-card";

type Wanted = { pinId: string; control: PinControl };

const controlOf = ({ pinId, control }: Wanted): HTMLElement | null =>
  document.querySelector(`[data-pin="${CSS.escape(pinId)}"] [data-control=${control}]`);

/** Keeps the keyboard where its user works: on the pin that moved, though it is drawn in another slot. */
export function useFocus() {
  const wanted = useRef<Wanted | null>(null);
  // After each drawing: the pin may come with this one or the next.
  useEffect(() => {
    if (!wanted.current) return;
    const control = controlOf(wanted.current);
    if (!control) return;
    wanted.current = null;
    control.focus();
    control.scrollIntoView({ block: "nearest" });
  });
  return {
    onPin(pinId: string, control: PinControl) {
      wanted.current = { pinId, control };
    },
    /** Of a pin that goes: the next of its slot, the one before it, or else the slot's name. */
    onNeighbour(pinId: string) {
      const slot = document.querySelector(`[data-pin="${CSS.escape(pinId)}"]`)?.closest("[data-slot]");
      const pins = [...(slot?.querySelectorAll<HTMLElement>("[data-pin]") ?? [])].map((pin) => pin.dataset["pin"]);
      const index = pins.indexOf(pinId);
      const neighbour = pins[index + 1] ?? pins[index - 1];
      if (neighbour) wanted.current = { pinId: neighbour, control: "remove" };
      else slot?.querySelector<HTMLElement>("h2")?.focus();
    },
  };
}
