import { NameList } from "@/components/story/name-list";
import { Picture } from "@/components/story/picture";
import { words } from "@/lib/messages";
import type { AuthorLink, Site } from "@/lib/paper/shapes";

type BylineProps = { authors: readonly AuthorLink[]; credit: string | null; site: Site };

/** The authors in their order, each a link, and the agency or source; nothing where neither is told. */
export function Byline({ authors, credit, site }: BylineProps) {
  if (authors.length === 0 && credit === null) return null;
  const [only] = authors.length === 1 ? authors : [];
  return (
    <div className="flex items-center gap-4">
      {authors.length > 0 && <Portraits authors={authors} />}
      <div>
        {authors.length > 0 && <Names authors={authors} site={site} />}
        {only !== undefined && only.role !== "" && <p>{only.role}</p>}
        {credit !== null && credit !== "" && (
          <p>
            <span dir="auto">{credit}</span>
          </p>
        )}
      </div>
    </div>
  );
}

/** "By Ada Ames, Ben Brown and Cleo Chu", each name a link. */
function Names({ authors, site }: { authors: readonly AuthorLink[]; site: Site }) {
  return (
    <p className="text-label leading-6 text-ink">
      {words(site.language).by}{" "}
      <NameList
        names={authors.map(({ name }) => name)}
        language={site.language}
        wrap={(name, index) => (
          <a href={authors[index]?.path} rel="author" className="font-semibold text-link">
            {name}
          </a>
        )}
      />
    </p>
  );
}

function Portraits({ authors }: { authors: readonly AuthorLink[] }) {
  const portraits = authors.flatMap(({ portrait }) => (portrait === null ? [] : [portrait]));
  if (portraits.length === 0) return null;
  return (
    <div className="flex shrink-0 gap-1 print:hidden">
      {portraits.slice(0, 3).map((portrait) => (
        <Picture
          key={portrait.hash}
          picture={portrait}
          sizes="4rem"
          shape="square"
          isDecorative
          className={portraits.length === 1 ? "max-w-16 min-w-16" : "max-w-12 min-w-12"}
        />
      ))}
    </div>
  );
}
