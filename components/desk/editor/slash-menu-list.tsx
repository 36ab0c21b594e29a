import { useLayoutEffect, useRef } from "react";
import type { MenuState } from "./slash-menu";

/** The blocks that fit what is typed after the slash. The keys stay with the text. */
export function SlashMenuList({ menu }: { menu: MenuState }) {
  const box = useRef<HTMLDivElement>(null);
  const { left, top } = menu.place;
  useLayoutEffect(() => {
    box.current?.style.setProperty("inset-inline-start", `${left}px`);
    box.current?.style.setProperty("inset-block-start", `${top + 4}px`);
  }, [left, top]);
  return (
    <div
      ref={box}
      role="listbox"
      aria-label="Blocks"
      tabIndex={0} // it scrolls
      className="fixed z-20 grid max-h-72 overflow-y-auto rounded-md border border-rule bg-paper py-1 shadow-lift"
    >
      {menu.items.length === 0 && <p className="px-3 py-1 text-ink-faint">No such block</p>}
      {menu.items.map((item, index) => (
        <div
          key={item.name}
          role="option"
          tabIndex={-1}
          aria-selected={index === menu.chosen}
          className="cursor-pointer px-3 py-1 aria-selected:bg-well"
          onMouseDown={(event) => {
            event.preventDefault();
            menu.choose(item);
          }}
        >
          {item.name}
        </div>
      ))}
    </div>
  );
}
