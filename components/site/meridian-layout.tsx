import type { ReactNode } from "react";

type MeridianLayoutProps = {
  /** The page's title and what belongs to it: beside the content where there is room, over it elsewhere. */
  margin: ReactNode;
  children: ReactNode;
};

/** A page of one list or one text: its title in the margin, its content on the other side of the meridian. */
export function MeridianLayout({ margin, children }: MeridianLayoutProps) {
  return (
    <div className="page lg:grid lg:grid-cols-[1fr_3fr]">
      <div className="pt-6 lg:pe-(--gutter)">{margin}</div>
      <div className="pb-6 lg:border-s lg:border-control lg:ps-(--gutter) lg:pt-7">{children}</div>
    </div>
  );
}
