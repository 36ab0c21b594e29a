import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useEffect, useRef } from "react";

/** Finds words in the text and replaces them, one by one or all. */
export function FindPanel({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const field = useRef<HTMLInputElement>(null);
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
  }, [editor]);
  const { commands } = editor;
  return (
    <search className="flex flex-wrap items-center gap-2 border-b border-rule bg-panel p-2">
      <input
        ref={field}
        className="field max-w-40"
        aria-label="Find"
        placeholder="Find"
        onChange={(event) => commands.setSearchTerm(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") onClose();
          if (event.key === "Enter") commands.goToNextResult();
        }}
      />
      <input
        className="field max-w-40"
        aria-label="Replace with"
        placeholder="Replace with"
        onChange={(event) => commands.setReplaceTerm(event.target.value)}
      />
      <span role="status" className="tabular-nums">
        {count === 0 ? "None" : `${(at ?? 0) + 1} of ${count}`}
      </span>
      <button type="button" className="button" onClick={() => commands.goToPreviousResult()}>
        Previous
      </button>
      <button type="button" className="button" onClick={() => commands.goToNextResult()}>
        Next
      </button>
      <button type="button" className="button" onClick={() => commands.replace()}>
        Replace
      </button>
      <button type="button" className="button" onClick={() => commands.replaceAll()}>
        Replace all
      </button>
      <label className="flex items-center gap-1">
        <input type="checkbox" onChange={(event) => commands.setCaseSensitive(event.target.checked)} /> Match case
      </label>
      <button type="button" className="button" aria-label="Close find and replace" onClick={onClose}>
        ×
      </button>
    </search>
  );
}
