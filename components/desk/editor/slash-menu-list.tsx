import { useLayoutEffect, useRef } from "react";
import { editorWords } from "@/lib/messages/desk/editor";
import type { MenuState } from "./slash-menu";

const gap = 4; // px

/** The blocks that fit what is typed after the slash. The keys stay with the text. */
export function SlashMenuList({ menu }: { menu: MenuState }) {
  const box = useRef<HTMLDivElement>(null);
  const { left, top, bottom } = menu.line;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the menu holds says how high it is and what is chosen
  useLayoutEffect(() => {
    if (!box.current) return;
    const { style, offsetHeight } = box.current;
    const isRoomBelow = bottom + gap + offsetHeight <= window.innerHeight;
    style.setProperty("inset-inline-start", `${left}px`);
    style.setProperty("inset-block-start", `${isRoomBelow ? bottom + gap : Math.max(0, top - gap - offsetHeight)}px`);
    box.current.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [menu]);
  return (
    <div
      ref={box}
      role="listbox"
      aria-label={editorWords.blocks}
      tabIndex={0} // it scrolls
      className="fixed z-20 grid max-h-72 overflow-y-auto rounded-md border border-rule bg-paper py-1 shadow-lift"
    >
      {menu.items.length === 0 && <p className="px-3 py-1 text-ink-faint">{editorWords.noSuchBlock}</p>}
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
