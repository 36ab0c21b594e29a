import type { ReactNode } from "react";

/** What an editor should know of a page, folded until it is asked for. */
export function Guide({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="max-w-measure text-ink-soft">
      <summary className="w-fit font-semibold">{title}</summary>
      <ul className="mt-2 grid list-disc gap-1.5 ps-5">{children}</ul>
    </details>
  );
}
