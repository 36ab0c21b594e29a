import { useState } from "react";
import { commonWords } from "@/lib/messages/desk/common";
import { settingsWords } from "@/lib/messages/desk/settings";
import type { MenuTarget } from "@/lib/settings/menu";
import type { Direction, MenuRow } from "@/lib/settings/menu-rows";

type MenuItemRowProps = {
  id: string;
  row: MenuRow;
  name: string;
  leadsTo: string;
  fault: string | null;
  isDragging: boolean; // some row is
  onLabel: (label: string) => void;
  onMove: (direction: Direction) => void;
  onRemove: () => void;
  onDrag: (isOn: boolean) => void;
  onDrop: () => void;
};

const moves: { direction: Direction; sign: string; says: string }[] = [
  { direction: "up", sign: "↑", says: "up" },
  { direction: "down", sign: "↓", says: "down" },
  { direction: "in", sign: "→", says: settingsWords.in },
  { direction: "out", sign: "←", says: settingsWords.out },
];

const kinds: Record<MenuTarget["kind"], string> = {
  section: settingsWords.section,
  topic: settingsWords.topic,
  page: settingsWords.page,
  address: settingsWords.url,
};

/** What an item leads to, by its own name. */
export function targetName(target: MenuTarget, names: Record<string, string>): string {
  if (target.kind === "address") return target.address;
  return names[`${target.kind}:${target.kind === "page" ? target.slug : target.id}`] ?? settingsWords.targetGone;
}

/** An item of a menu: its label, where it leads, and the buttons that move it. */
export function MenuItemRow({ id, row, name, leadsTo, fault, isDragging, ...on }: MenuItemRowProps) {
  const [isOver, setOver] = useState(false);
  return (
    <li
      className={`flex flex-wrap items-center gap-x-2 gap-y-1 border-t py-1.5 ${row.level === 1 ? "ms-7" : ""} ${isOver ? "border-meridian" : "border-rule"}`}
      onDragOver={(event) => {
        if (!isDragging) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={() => {
        setOver(false);
        on.onDrop();
      }}
    >
      <span
        aria-hidden="true"
        title={settingsWords.drag}
        draggable
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = "move";
          event.dataTransfer.setData("text/plain", name);
          on.onDrag(true);
        }}
        onDragEnd={() => on.onDrag(false)}
        className="cursor-grab px-1 text-ink-faint select-none"
      >
        ⠿
      </span>
      <span className="min-w-40 grow basis-0">
        <input
          id={`${id}-label`}
          aria-label={settingsWords.labelOf(leadsTo)}
          className="field"
          value={row.label}
          placeholder={row.target.kind === "address" ? settingsWords.label : leadsTo}
          maxLength={80}
          aria-invalid={fault ? true : undefined}
          aria-describedby={`${id}-note`}
          onChange={({ target }) => on.onLabel(target.value)}
        />
        <span id={`${id}-note`} className={`block text-meta ${fault ? "text-bad" : "text-ink-faint"}`}>
          {fault ?? `${kinds[row.target.kind]}: ${leadsTo}`}
        </span>
      </span>
      <span className="flex gap-1">
        {moves.map(({ direction, sign, says }) => (
          <button
            key={direction}
            id={`${id}-${direction}`}
            type="button"
            className="button min-w-8 px-1"
            aria-label={settingsWords.moveItem(name, says)}
            title={settingsWords.moveTitle(says)}
            onClick={() => on.onMove(direction)}
          >
            {sign}
          </button>
        ))}
        <button
          id={`${id}-remove`}
          type="button"
          className="button min-w-8 px-1"
          aria-label={settingsWords.removeItem(name)}
          title={commonWords.remove}
          onClick={on.onRemove}
        >
          ×
        </button>
      </span>
    </li>
  );
}
