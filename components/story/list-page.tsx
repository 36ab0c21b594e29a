import type { ReactNode } from "react";
import type { Graph } from "schema-dts";
import { MeridianLayout } from "@/components/site/meridian-layout";
import { Pagination } from "@/components/site/pagination";
import { ReaderPage } from "@/components/site/reader-page";
import { StructuredData } from "@/components/site/structured-data";
import { words } from "@/lib/messages";
import type { Paged, Site } from "@/lib/paper/shapes";
import { River } from "./river";

type ListPageProps = {
  site: Site;
  list: Paged;
  /** What the page says of itself to programs. */
  graph: Graph;
  current?: string | null;
  /** Where a day has many stories. */
  withTimes?: boolean;
  children: ReactNode;
};

/** A page of a list of stories; the children head it. */
export function ListPage({ site, list, graph, current = null, withTimes = false, children }: ListPageProps) {
  return (
    <ReaderPage site={site} current={current}>
      <StructuredData graph={graph} />
      <MeridianLayout margin={children}>
        {list.cards.length === 0 && <p className="text-standfirst">{words(site.language).noStories}</p>}
        <River cards={list.cards} site={site} level={2} showSection={current === null} withTimes={withTimes} />
        <Pagination site={site} newer={list.newer} older={list.older} page={list.page} />
      </MeridianLayout>
    </ReaderPage>
  );
}
