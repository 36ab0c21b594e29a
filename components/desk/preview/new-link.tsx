"use client";
import { useId, useState } from "react";
import { articleWords } from "@/lib/messages/desk/article";

/** A link just made: it is shown this once, since only its hash is kept. */
export function NewLink({ url }: { url: string }) {
  const id = useId();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    setCopied(true);
  };
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="label">
        {articleWords.newLink}
      </label>
      <div className="flex gap-2">
        <input id={id} className="field" readOnly value={url} onFocus={(event) => event.currentTarget.select()} />
        <button type="button" className="button" onClick={copy}>
          {articleWords.copy}
        </button>
      </div>
      <p role="status" className="text-meta text-ink-soft">
        {isCopied && articleWords.copied}
      </p>
    </div>
  );
}
