/** The blocks without text of their own, as the editor shows them: what they are, and their fields. */
import type { NodeViewProps } from "@tiptap/react";
import { NodeViewWrapper } from "@tiptap/react";
import { useEffect, useRef } from "react";
import { z } from "zod";
import { embedOf } from "@/lib/body/embeds";
import { cleanLine } from "@/lib/safe-text";
import type { DeskAccess } from "./access";

type Access = { access: DeskAccess };
type View = NodeViewProps & Access;

const figure = z.object({ mediaId: z.string(), caption: z.string().nullable(), size: z.enum(["column", "wide"]) });
const gallery = z.object({ items: z.array(z.object({ mediaId: z.string(), caption: z.string().nullable() })) });
const embed = z.object({ url: z.string(), title: z.string(), caption: z.string().nullable() });
const alsoRead = z.object({ articleId: z.string() });

export function FigureView({ node, access, updateAttributes, deleteNode, editor, selected }: View) {
  const { mediaId, caption, size } = figure.parse(node.attrs);
  const picture = access.pictureOf(mediaId);
  return (
    <Frame name="Picture" isSelected={selected} onRemove={editor.isEditable ? deleteNode : null}>
      {picture ? <img src={picture.src} alt={picture.alt} /> : <p>The picture {mediaId}</p>}
      {picture && !picture.alt && <p className="text-warning">It has no alt text yet.</p>}
      <Field
        label="Caption, in place of the picture’s own"
        value={caption ?? ""}
        placeholder={picture?.caption ?? ""}
        onChange={(value) => updateAttributes({ caption: value || null })}
      />
      <label className="flex items-center gap-2 py-1.5">
        <input
          type="checkbox"
          className="size-6"
          checked={size === "wide"}
          onChange={(event) => updateAttributes({ size: event.target.checked ? "wide" : "column" })}
        />
        As wide as the page
      </label>
    </Frame>
  );
}

export function GalleryView({ node, access, updateAttributes, deleteNode, editor, selected }: View) {
  const { items } = gallery.parse(node.attrs);
  const put = (changed: typeof items) => (changed.length === 0 ? deleteNode() : updateAttributes({ items: changed }));
  return (
    <Frame name="Gallery" isSelected={selected} onRemove={editor.isEditable ? deleteNode : null}>
      <ol className="grid grid-cols-2 gap-3">
        {items.map(({ mediaId, caption }, index) => {
          const picture = access.pictureOf(mediaId);
          const others = items.filter((_, each) => each !== index);
          return (
            <li key={mediaId}>
              {picture ? <img src={picture.src} alt={picture.alt} /> : <p>The picture {mediaId}</p>}
              <Field
                label={`Caption of picture ${index + 1}`}
                value={caption ?? ""}
                placeholder={picture?.caption ?? ""}
                onChange={(value) =>
                  put(items.map((item, each) => (each === index ? { ...item, caption: value || null } : item)))
                }
              />
              <button type="button" className="button" onClick={() => put(others)}>
                Remove picture {index + 1}
              </button>
            </li>
          );
        })}
      </ol>
    </Frame>
  );
}

export function EmbedView({ node, updateAttributes, deleteNode, editor, selected }: View) {
  const { url, title, caption } = embed.parse(node.attrs);
  return (
    <Frame
      name={`Embed from ${embedOf(url).provider}`}
      isSelected={selected}
      onRemove={editor.isEditable ? deleteNode : null}
    >
      <p className="truncate">{url}</p>
      <Field label="Title" value={title} onChange={(value) => updateAttributes({ title: value })} />
      <Field label="Caption" value={caption ?? ""} onChange={(value) => updateAttributes({ caption: value || null })} />
    </Frame>
  );
}

export function AlsoReadView({ node, access, deleteNode, editor, selected }: View) {
  const { articleId } = alsoRead.parse(node.attrs);
  const article = access.articleOf(articleId);
  return (
    <Frame name="Also read" isSelected={selected} onRemove={editor.isEditable ? deleteNode : null}>
      {article ? (
        <p>
          <strong>{article.headline}</strong> <span className="text-ink-faint">{article.section}</span>
        </p>
      ) : (
        <p className="text-warning">This story is not in the paper: readers see nothing here.</p>
      )}
    </Frame>
  );
}

type FrameProps = { name: string; isSelected: boolean; onRemove: (() => void) | null; children: React.ReactNode };

function Frame({ name, isSelected, onRemove, children }: FrameProps) {
  return (
    <NodeViewWrapper className={`block-frame ${isSelected ? "is-selected" : ""}`} contentEditable={false} lang="en">
      <div className="flex items-center justify-between" data-drag-handle>
        <span className="label">{name}</span>
        {onRemove && (
          <button type="button" className="min-h-6 min-w-6" aria-label={`Remove: ${name}`} onClick={onRemove}>
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
function Field({ label, value, placeholder = "", onChange }: FieldProps) {
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
