import { DidYouMean } from "@/components/site/did-you-mean";
import { FoundNames } from "@/components/site/found-names";
import { ListHeader } from "@/components/site/list-header";
import { MeridianLayout } from "@/components/site/meridian-layout";
import { Pagination } from "@/components/site/pagination";
import { ReaderPage } from "@/components/site/reader-page";
import { SearchForm } from "@/components/site/search-form";
import { SearchHitItem } from "@/components/site/search-hit-item";
import { words } from "@/lib/messages";
import type { SearchPage, Site } from "@/lib/paper/shapes";
import { Rail } from "./rail";

type SearchFrontProps = { site: Site; page: SearchPage };

/** The search form, what it found, and where it found nothing, what else there is. */
export function SearchFront({ site, page }: SearchFrontProps) {
  const { query, isCut, names, hits, didYouMean, newer, older, closest, latest } = page;
  const speech = words(site.language);
  return (
    <ReaderPage site={site}>
      <MeridianLayout margin={<ListHeader title={query.q === "" ? speech.search : speech.resultsFor(query.q)} />}>
        <SearchForm site={site} query={query} />
        {query.q !== "" && hits.length === 0 && <p className="my-6 text-standfirst">{speech.nothingFound(query.q)}</p>}
        {isCut && <p className="my-6 text-note">{speech.queryCut}</p>}
        <FoundNames site={site} names={names} />
        <DidYouMean site={site} suggestion={didYouMean} />
        {hits.length > 0 && (
          <ol className="ruled mt-6">
            {hits.map((hit) => (
              <li key={hit.card.id}>
                <SearchHitItem hit={hit} site={site} />
              </li>
            ))}
          </ol>
        )}
        <Pagination site={site} newer={newer} older={older} page={query.page} />
        <Rail title={speech.closestStories} cards={closest} site={site} />
        <Rail title={speech.latest} cards={latest} site={site} />
      </MeridianLayout>
    </ReaderPage>
  );
}
