import type { ReactNode } from "react";
import type { Site } from "@/lib/paper/shapes";
import { Footer } from "./footer";
import { Masthead } from "./masthead";

type ReaderPageProps = {
  site: Site;
  /** The slug of the section the page belongs to. */
  current?: string | null;
  /** Set on the home page alone: when it was made. */
  home?: { now: Date };
  children: ReactNode;
};

/** What stands around the content of every page for readers. */
export function ReaderPage({ site, current = null, home, children }: ReaderPageProps) {
  return (
    <>
      {home ? (
        <Masthead site={site} current={current} isHome now={home.now} />
      ) : (
        <Masthead site={site} current={current} />
      )}
      <main id="main">{children}</main>
      <Footer site={site} />
    </>
  );
}
