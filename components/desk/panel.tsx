import { type ReactNode, useId } from "react";

/** A part of a desk page under its own heading. */
export function Panel({ title, intro, children }: { title: string; intro?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid gap-3 border-t border-rule py-5">
      <div className="max-w-measure">
        <h2 id={id} className="text-note font-semibold">
          {title}
        </h2>
        {intro && <p className="text-ink-soft">{intro}</p>}
      </div>
      {children}
    </section>
  );
}
