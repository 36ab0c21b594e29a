import { useState } from "react";
import { commonWords } from "@/lib/messages/desk/common";
import { refused } from "@/lib/newsroom/outcome";
import { type Menu, type MenuName, menu as menuSchema } from "@/lib/settings/menu";
import { type MenuRow, menuOf, rowAt, rowsOf } from "@/lib/settings/menu-rows";
import { orFull } from "../lost-answer";
import { useUnsaved } from "../unsaved";
import { saveMenuAction } from "./menu-actions";

type Fault = { message: string; key: string | null }; // the row it belongs to

export type MenuState = {
  rows: readonly MenuRow[] | null; // null: none is set
  change: (rows: readonly MenuRow[] | null) => void;
  save: () => Promise<void>;
  fault: Fault | null;
  isBehind: boolean; // somebody else saved meanwhile: saving again puts this one instead
  standing: "opened" | "changed" | "saving" | "saved";
};

const unreached = refused(commonWords.unreachable);

/** A menu that is changed, and its way to the desk: nothing that is refused is lost. */
export function useMenu(name: MenuName, opened: Menu | null): MenuState {
  const [rows, setRows] = useState<readonly MenuRow[] | null>(opened && rowsOf(opened));
  const [base, setBase] = useState(opened);
  const [fault, setFault] = useState<Fault | null>(null);
  const [isBehind, setBehind] = useState(false);
  const [standing, setStanding] = useState<MenuState["standing"]>("opened");

  const change = (changed: readonly MenuRow[] | null) => {
    setRows(changed);
    setStanding("changed");
  };
  const refuse = (message: string, key: string | null = null) => {
    setFault({ message, key });
    setStanding("changed");
  };
  const save = async () => {
    const read = menuSchema.nullable().safeParse(rows && menuOf(rows));
    if (!read.success) {
      const [issue] = read.error.issues;
      return refuse(issue?.message ?? commonWords.invalid, rowAt(rows ?? [], issue?.path ?? [])?.key ?? null);
    }
    setFault(null);
    setStanding("saving");
    const outcome = await saveMenuAction({ name, menu: read.data, base }).catch(orFull(unreached));
    if (!outcome.ok) return refuse(outcome.message);
    const answer = outcome.value;
    setBehind(answer.kind === "behind");
    setBase(answer.kind === "behind" ? answer.menu : read.data);
    setStanding(answer.kind === "behind" ? "changed" : "saved");
  };
  useUnsaved(() => standing === "changed" || standing === "saving");
  return { rows, change, save, fault, isBehind, standing };
}
