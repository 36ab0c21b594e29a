import { Picture } from "@/components/story/picture";
import { words } from "@/lib/messages";
import type { AuthorLink, Site } from "@/lib/paper/shapes";
import { numbered } from "./numbered";

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
        {credit !== null && credit !== "" && <p>{credit}</p>}
      </div>
    </div>
  );
}

/** "By Ada Ames, Ben Brown and Cleo Chu", as the language writes a list. */
function Names({ authors, site }: { authors: readonly AuthorLink[]; site: Site }) {
  const { by, listParts } = words(site.language);
  const inOrder = authors.values();
  return (
    <p className="text-label leading-6 text-ink">
      {by}{" "}
      {numbered(listParts(authors.map((author) => author.name))).map(({ item: part, key }) => {
        const author = part.isItem ? inOrder.next().value : undefined;
        if (author === undefined) return part.text;
        return (
          <a key={key} href={author.path} rel="author" className="font-semibold text-link">
            {author.name}
          </a>
        );
      })}
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
