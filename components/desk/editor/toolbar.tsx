import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { editorWords } from "@/lib/messages/desk/editor";
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
    { name: editorWords.bold, sign: "B", keys: "Ctrl B", isOn: on.bold, do: () => go().toggleBold().run() },
    { name: editorWords.italic, sign: "I", keys: "Ctrl I", isOn: on.italic, do: () => go().toggleItalic().run() },
    {
      name: editorWords.strikethrough,
      sign: "S̶",
      keys: "Ctrl Shift S",
      isOn: on.strike,
      do: () => go().toggleStrike().run(),
    },
    { name: editorWords.link, sign: editorWords.link, keys: "Ctrl K", isOn: on.link, do: () => onAsk("link") },
    {
      name: editorWords.heading,
      sign: "H2",
      keys: "Ctrl Alt 2",
      isOn: on.heading,
      do: () => go().toggleHeading({ level: 2 }).run(),
    },
    {
      name: editorWords.subheading,
      sign: "H3",
      keys: "Ctrl Alt 3",
      isOn: on.smaller,
      do: () => go().toggleHeading({ level: 3 }).run(),
    },
    {
      name: editorWords.bulletedList,
      sign: "•",
      keys: "Ctrl Shift 8",
      isOn: on.bullets,
      do: () => go().toggleBulletList().run(),
    },
    {
      name: editorWords.numberedList,
      sign: "1.",
      keys: "Ctrl Shift 7",
      isOn: on.numbers,
      do: () => go().toggleOrderedList().run(),
    },
    { name: editorWords.quote, sign: "“", keys: "", isOn: on.quote, do: () => go().toggleWrap("blockquote").run() },
    { name: editorWords.moveUp, sign: "↑", keys: "Alt Shift ↑", do: () => go().command(moveBlock("up")).run() },
    { name: editorWords.moveDown, sign: "↓", keys: "Alt Shift ↓", do: () => go().command(moveBlock("down")).run() },
    { name: editorWords.undo, sign: "↶", keys: "Ctrl Z", do: () => go().undo().run() },
    { name: editorWords.redo, sign: "↷", keys: "Ctrl Shift Z", do: () => go().redo().run() },
    {
      name: editorWords.insertBlock,
      sign: editorWords.insertBlockSign,
      keys: "/",
      do: () => go().insertContent(slashAt(editor)).run(),
    },
    { name: editorWords.findAndReplace, sign: editorWords.find, keys: "Ctrl F", do: onFind },
  ];
  const inTable: Tool[] = [
    { name: editorWords.addRow, sign: editorWords.addRowSign, keys: "", do: () => go().addRowAfter().run() },
    { name: editorWords.addColumn, sign: editorWords.addColumnSign, keys: "", do: () => go().addColumnAfter().run() },
    { name: editorWords.deleteRow, sign: editorWords.deleteRowSign, keys: "", do: () => go().deleteRow().run() },
    {
      name: editorWords.deleteColumn,
      sign: editorWords.deleteColumnSign,
      keys: "",
      do: () => go().deleteColumn().run(),
    },
    { name: editorWords.deleteTable, sign: editorWords.deleteTableSign, keys: "", do: () => go().deleteTable().run() },
  ];
  return (
    <div role="toolbar" aria-label={editorWords.toolbar} className="flex flex-wrap gap-1 border-b border-rule py-1">
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
