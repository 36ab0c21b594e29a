import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { type RefObject, useEffect } from "react";

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
        aria-label="Find"
        placeholder="Find"
        onChange={(event) => editor.commands.setSearchTerm(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") editor.commands.goToNextResult();
        }}
      />
      <input
        className="field max-w-40"
        aria-label="Replace with"
        placeholder="Replace with"
        onChange={(event) => editor.commands.setReplaceTerm(event.target.value)}
      />
      <span role="status" className="tabular-nums">
        {count === 0 ? "None" : `${(at ?? 0) + 1} of ${count}`}
      </span>
      <button type="button" className="button" onClick={() => editor.commands.goToPreviousResult()}>
        Previous
      </button>
      <button type="button" className="button" onClick={() => editor.commands.goToNextResult()}>
        Next
      </button>
      <button type="button" className="button" onClick={() => editor.commands.replace()}>
        Replace
      </button>
      <button type="button" className="button" onClick={() => editor.commands.replaceAll()}>
        Replace all
      </button>
      <label className="flex items-center gap-1">
        <input type="checkbox" onChange={(event) => editor.commands.setCaseSensitive(event.target.checked)} /> Match
        case
      </label>
      <button type="button" className="button" aria-label="Close find and replace" onClick={onClose}>
        ×
      </button>
    </search>
  );
}
