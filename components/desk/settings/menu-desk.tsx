"use client";
import { Panel } from "@/components/desk/panel";
import { commonWords } from "@/lib/messages/desk/common";
import { settingsWords } from "@/lib/messages/desk/settings";
import type { MenuChoices } from "@/lib/newsroom/desk-menus";
import type { Menu, MenuName } from "@/lib/settings/menu";
import { rowsOf } from "@/lib/settings/menu-rows";
import { WhenHydrated } from "../when-hydrated";
import { MenuRows } from "./menu-rows";
import { useMenu } from "./use-menu";

type MenuDeskProps = {
  name: MenuName;
  title: string;
  rule: string; // what readers see where none is set
  menu: Menu | null;
  start: Menu;
  choices: MenuChoices;
};

/** One of the paper's menus: made, changed, or left to its rule. */
export function MenuDesk({ name, title, rule, menu, start, choices }: MenuDeskProps) {
  const { rows, change, save, fault, isBehind, standing } = useMenu(name, menu);
  return (
    <WhenHydrated>
      <Panel title={title} {...(rows ? {} : { intro: rule })}>
        {rows ? (
          <MenuRows title={title} rows={rows} onChange={change} choices={choices} fault={fault} />
        ) : (
          <button type="button" className="button justify-self-start" onClick={() => change(rowsOf(start))}>
            {settingsWords.createMenu}
          </button>
        )}
        {isBehind && (
          <p role="alert" className="rounded-md border-2 border-bad p-3">
            {settingsWords.menuConflict}
          </p>
        )}
        {(rows || standing !== "opened") && (
          <div className="flex flex-wrap items-center gap-3">
            <button
              type="button"
              className="button button-main"
              aria-label={settingsWords.saveMenu(title)}
              disabled={standing === "saving"}
              onClick={() => void save()}
            >
              {commonWords.save}
            </button>
            {rows && (
              <button type="button" className="button" onClick={() => change(null)}>
                {settingsWords.useSections}
              </button>
            )}
            <p role="status" className="text-ink-soft">
              {standing === "saved" && settingsWords.savedLive}
              {standing === "changed" && settingsWords.notSavedYet}
            </p>
            {fault && !fault.key && (
              <p role="alert" className="text-bad">
                {fault.message}
              </p>
            )}
          </div>
        )}
      </Panel>
    </WhenHydrated>
  );
}
