import { useEffect, useState, useSyncExternalStore } from "react";
import type { DeskFront } from "@/lib/newsroom/front/desk-front";
import type { Outcome } from "@/lib/newsroom/outcome";
import { askDesk } from "../limited-fetch";
import { repeat } from "../repeat";
import { useUnsaved } from "../unsaved";
import { changeFrontAction } from "./front-actions";
import { FrontSession, type FrontState } from "./front-session";

const lookEvery = 5000; // ms between looks for what others changed

/** A front as it is edited on this page, and its session with the server. */
export function useFront(opened: DeskFront): FrontState & { session: FrontSession } {
  const [session] = useState(() => new FrontSession(opened, transportOf(opened.address)));
  const state = useSyncExternalStore(session.subscribe, session.state, session.state);
  useEffect(() => {
    return repeat(async () => document.hidden || session.look(), lookEvery);
  }, [session]);
  // Steps go to the server one after the other: a page that closes would take the last with it.
  useUnsaved(() => state.isSaving);
  return { ...state, session };
}

const transportOf = (address: string) => ({
  change: (operation: Parameters<FrontSession["run"]>[0]) => changeFrontAction(address, operation),
  read: (known: string) => read(address, known),
});

async function read(address: string, known: string): Promise<DeskFront | null> {
  try {
    const query = new URLSearchParams({ known });
    const response = await askDesk(`/api/desk/fronts/${encodeURIComponent(address)}?${query}`);
    const outcome: Outcome<DeskFront | null> = await response.json();
    return outcome.ok ? outcome.value : null;
  } catch {
    return null; // the next look may reach it
  }
}
