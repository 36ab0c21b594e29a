import { Breadcrumb } from "@/components/site/breadcrumb";
import { ListHeader } from "@/components/site/list-header";
import { Pagination } from "@/components/site/pagination";
import { words } from "@/lib/messages";
import type { ArchivePage, Site } from "@/lib/paper/shapes";
import { archiveGraph } from "@/lib/structured-data/lists";
import { ListPage } from "./list-page";

type ArchivePeriodProps = { site: Site; list: ArchivePage; title: string };

/** The stories of a month or a day, with the way to the periods beside it. */
export function ArchivePeriod({ site, list, title }: ArchivePeriodProps) {
  const { archive, previousPeriod, nextPeriod } = words(site.language);
  const { section, previous, next } = list;
  return (
    <ListPage site={site} list={list} graph={archiveGraph(list, title, site)} current={section?.slug ?? null}>
      {section && <Breadcrumb site={site} trail={[section]} />}
      <ListHeader
        title={title}
        label={section ? `${section.name}: ${archive}` : archive}
        {...(section ? { colour: section.colour } : {})}
      >
        <Pagination site={site} newer={next} older={previous} labels={{ newer: nextPeriod, older: previousPeriod }} />
      </ListHeader>
    </ListPage>
  );
}
