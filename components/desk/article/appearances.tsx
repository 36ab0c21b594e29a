import type { ArticleContent } from "@/lib/article-content";
import type { DeskPicture } from "@/lib/newsroom/desk-picture";

/** Characters that a phone's card, a search result and its description show before they are cut. */
export const shown = { card: 70, search: 110, description: 155 };

type AppearancesProps = { content: Omit<ArticleContent, "body">; picture: DeskPicture | null; address: string };

/** How the story looks before it is opened: as a card, as a search result, when it is shared. */
export function Appearances({ content, picture, address }: AppearancesProps) {
  const headline = content.cardHeadline ?? content.headline;
  const title = content.searchTitle ?? content.headline;
  const description = content.searchDescription ?? content.standfirst ?? "";
  return (
    <div className="grid gap-4" lang={content.language}>
      <section aria-label="As a card">
        <p className="label">Card, on a phone</p>
        <div className="border-t border-rule py-2">
          {content.kicker && <p className="text-meta font-semibold text-meridian">{content.kicker}</p>}
          <p className="font-serif text-headline-xs font-semibold">{headline || "No headline yet"}</p>
          <p className="mt-1 line-clamp-2 font-serif text-note text-ink-soft">{content.standfirst}</p>
        </div>
      </section>
      <section aria-label="As a search result">
        <p className="label">Search result</p>
        <div className="rounded-sm border border-rule p-3">
          <p className="truncate text-meta text-ink-faint">{address}</p>
          <p className="text-headline-xs text-blue">{cut(title, shown.search) || "No headline yet"}</p>
          <p className="text-ink-soft">{cut(description, shown.description)}</p>
        </div>
      </section>
      <section aria-label="When it is shared">
        <p className="label">Shared</p>
        <div className="overflow-hidden rounded-md border border-rule">
          {picture ? (
            <img src={picture.src} alt="" className="aspect-wide w-full object-cover" />
          ) : (
            <div className="aspect-wide w-full bg-well" />
          )}
          <div className="bg-panel p-3">
            <p className="font-semibold">{title || "No headline yet"}</p>
            <p className="line-clamp-2 text-meta text-ink-soft">{description}</p>
          </div>
        </div>
      </section>
    </div>
  );
}

/** As a search engine cuts it: after a whole word, with an ellipsis. */
const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/u, "")} …`;
