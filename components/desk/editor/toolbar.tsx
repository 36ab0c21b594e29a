import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import type { Asked } from "./blocks/editor-block";
import { moveBlock } from "./move-block";

type ToolbarProps = { editor: Editor; onAsk: (what: Asked) => void; onFind: () => void };

type Tool = { name: string; sign: string; keys: string; do: () => void; isOn?: boolean };

/** The marks and blocks used most, with what is on where the cursor stands. */
export function Toolbar({ editor, onAsk, onFind }: ToolbarProps) {
  const on = useEditorState({
    editor,
    selector: ({ editor }) => ({
      bold: editor.isActive("bold"),
      italic: editor.isActive("italic"),
      strike: editor.isActive("strike"),
      link: editor.isActive("link"),
      heading: editor.isActive("heading", { level: 2 }),
      smaller: editor.isActive("heading", { level: 3 }),
      bullets: editor.isActive("bulletList"),
      numbers: editor.isActive("orderedList"),
      quote: editor.isActive("blockquote"),
      table: editor.isActive("table"),
    }),
  });
  const go = () => editor.chain().focus();
  const tools: Tool[] = [
    { name: "Bold", sign: "B", keys: "Ctrl B", isOn: on.bold, do: () => go().toggleBold().run() },
    { name: "Italic", sign: "I", keys: "Ctrl I", isOn: on.italic, do: () => go().toggleItalic().run() },
    { name: "Strikethrough", sign: "S̶", keys: "Ctrl Shift S", isOn: on.strike, do: () => go().toggleStrike().run() },
    { name: "Link", sign: "Link", keys: "Ctrl K", isOn: on.link, do: () => onAsk("link") },
    {
      name: "Heading",
      sign: "H2",
      keys: "Ctrl Alt 2",
      isOn: on.heading,
      do: () => go().toggleHeading({ level: 2 }).run(),
    },
    {
      name: "Smaller heading",
      sign: "H3",
      keys: "Ctrl Alt 3",
      isOn: on.smaller,
      do: () => go().toggleHeading({ level: 3 }).run(),
    },
    {
      name: "Bulleted list",
      sign: "•",
      keys: "Ctrl Shift 8",
      isOn: on.bullets,
      do: () => go().toggleBulletList().run(),
    },
    {
      name: "Numbered list",
      sign: "1.",
      keys: "Ctrl Shift 7",
      isOn: on.numbers,
      do: () => go().toggleOrderedList().run(),
    },
    { name: "Quote", sign: "“", keys: "", isOn: on.quote, do: () => go().toggleWrap("blockquote").run() },
    { name: "Move up", sign: "↑", keys: "Alt Shift ↑", do: () => go().command(moveBlock("up")).run() },
    { name: "Move down", sign: "↓", keys: "Alt Shift ↓", do: () => go().command(moveBlock("down")).run() },
    { name: "Undo", sign: "↶", keys: "Ctrl Z", do: () => go().undo().run() },
    { name: "Redo", sign: "↷", keys: "Ctrl Shift Z", do: () => go().redo().run() },
    { name: "Insert a block", sign: "+ Block", keys: "/", do: () => go().insertContent(slashAt(editor)).run() },
    { name: "Find and replace", sign: "Find", keys: "Ctrl F", do: onFind },
  ];
  const inTable: Tool[] = [
    { name: "Add a row", sign: "+ row", keys: "", do: () => go().addRowAfter().run() },
    { name: "Add a column", sign: "+ column", keys: "", do: () => go().addColumnAfter().run() },
    { name: "Remove the row", sign: "− row", keys: "", do: () => go().deleteRow().run() },
    { name: "Remove the column", sign: "− column", keys: "", do: () => go().deleteColumn().run() },
    { name: "Remove the table", sign: "− table", keys: "", do: () => go().deleteTable().run() },
  ];
  return (
    <div role="toolbar" aria-label="Text" className="flex flex-wrap gap-1 border-b border-rule py-1">
      {[...tools, ...(on.table ? inTable : [])].map(({ name, sign, keys, isOn, do: run }) => (
        <button
          key={name}
          type="button"
          aria-label={name}
          title={keys ? `${name} (${keys})` : name}
          aria-pressed={isOn}
          className="min-w-8 rounded-sm px-2 py-1 hover:bg-well aria-pressed:bg-well aria-pressed:font-bold"
          onMouseDown={(event) => event.preventDefault()} // the text keeps the focus
          onClick={run}
        >
          {sign}
        </button>
      ))}
    </div>
  );
}

/** What opens the menu of blocks where the cursor stands: the slash has to begin a line or a word. */
const slashAt = ({ state }: Editor): string => (/\S$/.test(state.selection.$from.nodeBefore?.text ?? "") ? " /" : "/");
