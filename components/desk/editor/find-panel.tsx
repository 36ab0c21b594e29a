import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { type RefObject, useEffect } from "react";
import { editorWords } from "@/lib/messages/desk/editor";

type FindPanelProps = { editor: Editor; field: RefObject<HTMLInputElement | null>; onClose: () => void };

/** Finds words in the text and replaces them, one by one or all. */
export function FindPanel({ editor, field, onClose }: FindPanelProps) {
  const { count, at } = useEditorState({
    editor,
    selector: ({ editor }) => {
      const { results, currentIndex } = editor.storage.findAndReplace;
      return { count: results.length, at: currentIndex };
    },
  });
  useEffect(() => {
    field.current?.focus();
    return () => {
      editor.commands.clearSearch();
    };
  }, [editor, field]);
  return (
    <search
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
      className="flex flex-wrap items-center gap-2 border-b border-rule bg-panel p-2"
    >
      <input
        ref={field}
        className="field max-w-40"
        aria-label={editorWords.find}
        placeholder={editorWords.find}
        onChange={(event) => editor.commands.setSearchTerm(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") editor.commands.goToNextResult();
        }}
      />
      <input
        className="field max-w-40"
        aria-label={editorWords.replaceWith}
        placeholder={editorWords.replaceWith}
        onChange={(event) => editor.commands.setReplaceTerm(event.target.value)}
      />
      <span role="status" className="tabular-nums">
        {count === 0 ? editorWords.noMatches : editorWords.matchOf((at ?? 0) + 1, count)}
      </span>
      <button type="button" className="button" onClick={() => editor.commands.goToPreviousResult()}>
        {editorWords.previous}
      </button>
      <button type="button" className="button" onClick={() => editor.commands.goToNextResult()}>
        {editorWords.next}
      </button>
      <button type="button" className="button" onClick={() => editor.commands.replace()}>
        {editorWords.replace}
      </button>
      <button type="button" className="button" onClick={() => editor.commands.replaceAll()}>
        {editorWords.replaceAll}
      </button>
      <label className="flex items-center gap-1">
        <input type="checkbox" onChange={(event) => editor.commands.setCaseSensitive(event.target.checked)} />{" "}
        {editorWords.matchCase}
      </label>
      <button type="button" className="button" aria-label={editorWords.closeFind} onClick={onClose}>
        ×
      </button>
    </search>
  );
}
