"use client";
import { useEffect, useId, useRef, useState } from "react";
import { settingsWords } from "@/lib/messages/desk/settings";
import type { MenuChoices } from "@/lib/newsroom/desk-menus";
import { type Direction, drop, type MenuRow, move, remove } from "@/lib/settings/menu-rows";
import { AddItem } from "./add-item";
import { MenuItemRow, targetName } from "./menu-item-row";

type MenuRowsProps = {
  title: string;
  rows: readonly MenuRow[];
  onChange: (rows: readonly MenuRow[]) => void;
  choices: MenuChoices;
  fault: { message: string; key: string | null } | null;
};

const said: Record<Direction, string> = {
  up: "up",
  down: "down",
  in: settingsWords.underPrevious,
  out: settingsWords.toTopLevel,
};

/** A menu's items: dragged, or moved by buttons; what moved is said aloud, and the focus stays with it. */
export function MenuRows({ title, rows, onChange, choices, fault }: MenuRowsProps) {
  const id = useId();
  const [news, setNews] = useState("");
  const [dragged, setDragged] = useState<string | null>(null);
  const [names, setNames] = useState(choices.names); // with topics that were added since
  const held = useRef<string>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row that was drawn elsewhere has lost the focus
  useEffect(() => {
    if (held.current) document.getElementById(held.current)?.focus();
    held.current = null;
  }, [rows]);
  useEffect(() => {
    if (fault?.key) document.getElementById(`${id}-${fault.key}-label`)?.focus();
  }, [fault, id]);

  const nameOf = (row: MenuRow) => row.label || targetName(row.target, names);
  const placeOf = (list: readonly MenuRow[], key: string) =>
    settingsWords.placeOf(list.findIndex((row) => row.key === key) + 1, list.length);
  const put = (row: MenuRow, changed: readonly MenuRow[], how: string) => {
    if (changed === rows) return setNews(settingsWords.itemStays(nameOf(row)));
    setNews(settingsWords.itemMoved(nameOf(row), how, placeOf(changed, row.key)));
    onChange(changed);
  };
  const moveRow = (row: MenuRow, direction: Direction) => {
    held.current = `${id}-${row.key}-${direction}`;
    put(row, move(rows, row.key, direction), said[direction]);
  };
  const removeRow = (row: MenuRow) => {
    const next = rows[rows.indexOf(row) + 1] ?? rows[rows.indexOf(row) - 1];
    held.current = next ? `${id}-${next.key}-remove` : `${id}-kind`;
    setNews(settingsWords.itemRemoved(nameOf(row)));
    onChange(remove(rows, row.key));
  };
  const dropBefore = (key: string | null) => {
    const row = rows.find((each) => each.key === dragged);
    setDragged(null);
    if (row) put(row, drop(rows, row.key, key), settingsWords.byDragging);
  };
  return (
    <div className="grid gap-3">
      <p role="status" className="sr-only">
        {news}
      </p>
      <ol aria-label={title}>
        {rows.map((row) => (
          <MenuItemRow
            key={row.key}
            id={`${id}-${row.key}`}
            row={row}
            name={nameOf(row)}
            leadsTo={targetName(row.target, names)}
            fault={fault?.key === row.key ? fault.message : null}
            isDragging={dragged !== null}
            onLabel={(label) => onChange(rows.map((each) => (each === row ? { ...row, label } : each)))}
            onMove={(direction) => moveRow(row, direction)}
            onRemove={() => removeRow(row)}
            onDrag={(isOn) => setDragged(isOn ? row.key : null)}
            onDrop={() => dropBefore(row.key)}
          />
        ))}
        {dragged !== null && (
          <li
            className="rounded-sm border border-dashed border-control py-1 text-center text-meta text-ink-soft"
            onDragOver={(event) => event.preventDefault()}
            onDrop={() => dropBefore(null)}
          >
            {settingsWords.toTheEnd}
          </li>
        )}
      </ol>
      <AddItem
        id={id}
        choices={choices}
        onAdd={(item, name) => {
          setNames({ ...names, ...name });
          setNews(settingsWords.itemAdded(item.label || targetName(item.target, { ...names, ...name })));
          onChange([...rows, { ...item, key: crypto.randomUUID(), level: 0 }]);
        }}
      />
    </div>
  );
}
