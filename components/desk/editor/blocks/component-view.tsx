import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from "@tiptap/react";
import { type ComponentType, type ReactNode, useEffect, useRef } from "react";
import { editorWords } from "@/lib/messages/desk/editor";
import { cleanLine } from "@/lib/safe-text";
import type { DeskAccess } from "../access";
import type { EditorBlock } from "./editor-block";

export type ViewProps = NodeViewProps & { access: DeskAccess };

/** Draws a block by a React component, which asks the desk by `access`. */
export const componentView =
  (View: ComponentType<ViewProps>): NonNullable<EditorBlock["view"]> =>
  (access) =>
    ReactNodeViewRenderer((props: NodeViewProps) => <View {...props} access={access} />);

type FrameProps = { name: string; isSelected: boolean; onRemove: (() => void) | null; children: ReactNode };

/** The frame around a block without text of its own: its name, a button that removes it, its fields. */
export function Frame({ name, isSelected, onRemove, children }: FrameProps) {
  return (
    <NodeViewWrapper className={`block-frame ${isSelected ? "is-selected" : ""}`} contentEditable={false} lang="en">
      <div className="flex items-center justify-between" data-drag-handle>
        <span className="label">{name}</span>
        {onRemove && (
          <button
            type="button"
            className="min-h-6 min-w-6"
            aria-label={editorWords.removeBlock(name)}
            onClick={onRemove}
          >
            ×
          </button>
        )}
      </div>
      {children}
    </NodeViewWrapper>
  );
}

type FieldProps = { label: string; value: string; placeholder?: string; onChange: (value: string) => void };

/** The text is the field's own while it is written: what comes back late would move the cursor. */
export function Field({ label, value, placeholder = "", onChange }: FieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = value;
  }, [value]);
  return (
    <input
      ref={field}
      className="field"
      aria-label={label}
      placeholder={placeholder || label}
      defaultValue={value}
      onChange={({ target }) => {
        const text = cleanLine(target.value);
        if (text !== target.value) target.value = text;
        onChange(text);
      }}
    />
  );
}
