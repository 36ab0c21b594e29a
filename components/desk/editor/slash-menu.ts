import { Extension } from "@tiptap/core";
import Suggestion, { type SuggestionProps } from "@tiptap/suggestion";
import type { Insertion } from "./blocks/editor-block";

export type MenuState = {
  items: Insertion[];
  chosen: number;
  line: { left: number; top: number; bottom: number }; // where the slash stands, in the window
  choose: (item: Insertion) => void;
};

/** Opens a menu of blocks at a "/" that begins a line or a word; `onMenu` draws it. */
export function slashMenu(insertions: Insertion[], onMenu: (menu: MenuState | null) => void) {
  return Extension.create({
    name: "slashMenu",
    addProseMirrorPlugins() {
      let menu: MenuState | null = null;
      const show = (next: MenuState | null) => {
        menu = next;
        onMenu(next);
      };
      return [
        Suggestion<Insertion>({
          editor: this.editor,
          char: "/",
          allowSpaces: true, // "fact box"
          items: ({ query }) =>
            query.startsWith(" ") ? [] : insertions.filter(({ words }) => words.includes(query.toLowerCase())),
          command: ({ editor, range, props }) => props.insert(editor, range),
          render: () => ({
            onStart: (suggested) => show(stateOf(suggested)),
            onUpdate: (suggested) => show(stateOf(suggested)),
            onExit: () => show(null),
            onKeyDown: ({ event }) => {
              if (!menu || menu.items.length === 0) return false;
              const { items, chosen } = menu;
              switch (event.key) {
                case "ArrowDown":
                  show({ ...menu, chosen: (chosen + 1) % items.length });
                  return true;
                case "ArrowUp":
                  show({ ...menu, chosen: (chosen + items.length - 1) % items.length });
                  return true;
                case "Enter": {
                  const item = items[chosen];
                  if (item) menu.choose(item);
                  return true;
                }
                case "Escape":
                  show(null);
                  return true;
                default:
                  return false;
              }
            },
          }),
        }),
      ];
    },
  });
}

/** The menu for what is typed; none where the slash has turned out to be one between words. */
function stateOf({ items, query, clientRect, command }: SuggestionProps<Insertion>): MenuState | null {
  if (items.length === 0 && query.includes(" ")) return null;
  const { left = 0, top = 0, bottom = 0 } = clientRect?.() ?? {};
  return { items, chosen: 0, line: { left, top, bottom }, choose: command };
}
