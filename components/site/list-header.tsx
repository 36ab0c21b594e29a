import type { ReactNode } from "react";
import type { SectionColour } from "@/lib/section-colours";

type ListHeaderProps = {
  title: string;
  description?: string | null;
  /** What kind of list it is: "Topic", "Archive". */
  label?: string;
  colour?: SectionColour;
  children?: ReactNode;
};

/** The title (the page's h1) of a topic, an archive page, the latest or a search. */
export function ListHeader({ title, description = null, label, colour, children }: ListHeaderProps) {
  return (
    <header data-colour={colour} className="max-lg:mb-6 max-lg:border-b max-lg:border-ink max-lg:pb-4">
      {label !== undefined && <p className="mb-1 font-sans text-label font-semibold text-section">{label}</p>}
      <h1 className="text-headline-xl font-semibold tracking-tighter lg:text-headline-lg">{title}</h1>
      {description !== null && description !== "" && (
        <p className="mt-2 max-w-measure text-standfirst text-ink-soft lg:text-note">{description}</p>
      )}
      {children}
    </header>
  );
}
