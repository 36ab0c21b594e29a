"use client";
import { type Editor as CoreEditor, Extension, type JSONContent } from "@tiptap/core";
import { type Editor, EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useRef, useState } from "react";
import { readingMinutesOf, wordCountOf } from "@/lib/body/derived";
import type { BodyDocument } from "@/lib/body/schema";
import { editorWords } from "@/lib/messages/desk/editor";
import type { DeskAccess } from "./access";
import { AskDialog } from "./ask-dialog";
import { editorBlocks } from "./blocks";
import type { Asked } from "./blocks/editor-block";
import { cleanPastedHtml, cleanPastedText } from "./clean-paste";
import { editorExtensions } from "./extensions";
import { FindPanel } from "./find-panel";
import { givenPictures } from "./given-pictures";
import { moveBlock } from "./move-block";
import { sentenceOn } from "./pasted-media";
import { replaceBody } from "./replace-body";
import { type MenuState, slashMenu } from "./slash-menu";
import { SlashMenuList } from "./slash-menu-list";
import { bodyReader } from "./to-body";
import { Toolbar } from "./toolbar";
import "./editor.css";

/** What the page may do with the text from outside. */
export type BodyHandle = {
  /** Puts another body in; what is the same in both is not touched, and `onChange` is not called. */
  replaceBody: (body: BodyDocument) => void;
  focus: () => void;
  focusBlock: (index: number) => void;
  replaceText: (block: number, from: string, to: string) => void;
};

type BodyEditorProps = {
  initial: BodyDocument;
  language: string;
  editable: boolean;
  onChange: (body: BodyDocument) => void;
  onReady: (handle: BodyHandle) => void;
  access: DeskAccess;
};

/** The text of an article, written in blocks. */
export function BodyEditor({ initial, language, editable, onChange, onReady, access }: BodyEditorProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [files, setFiles] = useState<readonly File[] | null>(null);
  const stopAsking = () => {
    setAsked(null);
    setFiles(null);
  };
  const [isFinding, setFinding] = useState(false);
  const findField = useRef<HTMLInputElement>(null);
  const openFind = () => {
    setFinding(true);
    findField.current?.focus(); // where the panel is open already
  };
  const [menu, setMenu] = useState<MenuState | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const changed = useRef(onChange);
  changed.current = onChange;
  const [read] = useState(bodyReader);
  const [extensions] = useState(() => [
    ...editorExtensions(access),
    slashMenu(
      Object.values(editorBlocks).flatMap(({ insertions }) => insertions(setAsked)),
      setMenu,
    ),
    shortcuts({
      "Mod-k": () => setAsked("link"),
      "Mod-f": openFind,
      "Alt-Shift-ArrowUp": (editor) => editor.commands.command(moveBlock("up")),
      "Alt-Shift-ArrowDown": (editor) => editor.commands.command(moveBlock("down")),
    }),
  ]);
  const editor = useEditor({
    extensions,
    content: contentOf(initial),
    editable,
    immediatelyRender: false,
    // The nonce that the page's own scripts carry: what the editor adds of style is allowed by it.
    ...(typeof document === "undefined"
      ? {}
      : { injectNonce: document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "" }),
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: { class: "body-editor", role: "textbox", "aria-multiline": "true", "aria-label": editorWords.text },
      transformPastedHTML: (html) => {
        const cleaned = cleanPastedHtml(html);
        setNotice(sentenceOn(cleaned.leftOut));
        return cleaned.html;
      },
      transformPastedText: cleanPastedText,
      ...givenPictures((given) => {
        setNotice(null); // the picture's HTML was read first
        setFiles(given);
        setAsked(given.length === 1 ? "picture" : "gallery");
      }),
    },
    onUpdate: ({ editor }) => changed.current(read(editor.state.doc)),
  });

  const ready = useRef(onReady);
  useEffect(() => {
    if (editor) ready.current(handleOf(editor, read));
  }, [editor, read]);
  useEffect(() => {
    editor?.setEditable(editable, false);
  }, [editor, editable]);

  const closeFind = () => {
    setFinding(false);
    editor?.commands.focus();
  };

  if (!editor) return <p>{editorWords.loading}</p>;
  return (
    <div>
      <div className="bg-paper lg:sticky lg:top-13 lg:z-10">
        {editable && <Toolbar editor={editor} onAsk={setAsked} onFind={openFind} />}
        {isFinding && <FindPanel editor={editor} field={findField} onClose={closeFind} />}
      </div>
      <Notice text={notice} onClose={() => setNotice(null)} />
      <EditorContent editor={editor} lang={language} dir="auto" spellCheck className="pt-3" />
      {menu && <SlashMenuList menu={menu} />}
      {asked && <AskDialog {...{ asked, files, editor, access }} onClose={stopAsking} />}
      <WordCount editor={editor} language={language} />
    </div>
  );
}

/** What the last paste could not bring along. */
function Notice({ text, onClose }: { text: string | null; onClose: () => void }) {
  return (
    <div role="status">
      {text !== null && (
        <p className="mt-2 flex items-start justify-between gap-2 bg-well p-2">
          {text}
          <button type="button" className="min-h-6 min-w-6" aria-label={editorWords.closeNotice} onClick={onClose}>
            ×
          </button>
        </p>
      )}
    </div>
  );
}

/** The body in the words of Tiptap's types, which know nothing of ours. */
const contentOf = (body: BodyDocument): JSONContent => JSON.parse(JSON.stringify(body));

const shortcuts = (keys: Record<string, (editor: CoreEditor) => void>) =>
  Extension.create({
    name: "deskShortcuts",
    addKeyboardShortcuts() {
      return Object.fromEntries(
        Object.entries(keys).map(([key, run]) => [
          key,
          () => {
            run(this.editor);
            return true;
          },
        ]),
      );
    },
  });

const countAfter = 400; // ms without a key: counting every word at each would be felt

/** Words and the time that they take to read. */
function WordCount({ editor, language }: { editor: Editor; language: string }) {
  const [words, setWords] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const count = () => setWords(wordCountOf(editor.getText(), language));
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(count, countAfter);
    };
    count();
    editor.on("update", later);
    return () => {
      clearTimeout(timer);
      editor.off("update", later);
    };
  }, [editor, language]);
  return <p className="mt-4 text-meta text-ink-faint">{editorWords.wordCount(words, readingMinutesOf(words))}</p>;
}

function handleOf(editor: Editor, read: ReturnType<typeof bodyReader>): BodyHandle {
  const startOf = (index: number): number => {
    let start = index === 0 ? 0 : editor.state.doc.content.size;
    editor.state.doc.forEach((_, offset, each) => {
      if (each === index) start = offset;
    });
    return start;
  };
  return {
    replaceBody: (body) => replaceBody(editor, read(editor.state.doc), body),
    focus: () => editor.commands.focus(),
    focusBlock: (index) => {
      editor
        .chain()
        .focus(startOf(index) + 1)
        .scrollIntoView()
        .run();
    },
    replaceText: (index, from, to) => {
      editor.state.doc.nodesBetween(startOf(index), startOf(index + 1), (node, position) => {
        if (!node.isTextblock) return true;
        // A line break counts as the space it is read as, so that places in the text are places here.
        const found = node.textBetween(0, node.content.size, undefined, " ").indexOf(from);
        const range = { from: position + 1 + found, to: position + 1 + found + from.length };
        if (found !== -1) editor.chain().focus().insertContentAt(range, to).run();
        return false;
      });
    },
  };
}
