import { type ReactNode, useState } from "react";
import type { ArticleContent } from "@/lib/article-content";
import { articleWords } from "@/lib/messages/desk/article";
import type { DeskPicture } from "@/lib/newsroom/desk-picture";

/** Characters that a phone's card, a search result and its description show before they are cut. */
export const shown = { card: 70, search: 110, description: 155 };

type AppearancesProps = { content: Omit<ArticleContent, "body">; picture: DeskPicture | null; address: string };

const kinds = { card: articleWords.card, search: articleWords.searchResult, share: articleWords.shareCard } as const;
type Kind = keyof typeof kinds;

/** How the story looks before it is opened, as it is typed: as a card, as a search result, when it is shared. */
export function Appearances(props: AppearancesProps) {
  const [kind, setKind] = useState<Kind>("card");
  const pages: Record<Kind, ReactNode> = {
    card: <AsCard {...props} />,
    search: <AsSearchResult {...props} />,
    share: <AsShared {...props} />,
  };
  return (
    <fieldset>
      <legend className="text-label font-semibold">{articleWords.appearances}</legend>
      <div className="mt-1 flex gap-4">
        {Object.entries(kinds).map(([value, name]) => (
          <label key={value} className="flex items-center gap-1.5 py-1 text-ink-soft has-checked:text-ink">
            <input
              type="radio"
              name="appearance"
              checked={value === kind}
              onChange={() => setKind(value === "search" || value === "share" ? value : "card")}
            />
            {name}
          </label>
        ))}
      </div>
      <div className="mt-1" lang={props.content.language} dir="auto">
        {pages[kind]}
      </div>
    </fieldset>
  );
}

const none = articleWords.noHeadline;

function AsCard({ content: { kicker, cardHeadline, headline, standfirst } }: AppearancesProps) {
  return (
    <div className="border-y border-rule py-2">
      {kicker && <p className="text-meta font-semibold text-meridian">{kicker}</p>}
      <p className="font-serif text-headline-xs font-semibold">{cardHeadline || headline || none}</p>
      <p className="mt-1 line-clamp-2 font-serif text-note text-ink-soft">{standfirst}</p>
    </div>
  );
}

function AsSearchResult({ content, address }: AppearancesProps) {
  const { searchTitle, headline, searchDescription, standfirst } = content;
  return (
    <div className="rounded-sm border border-rule p-3">
      <p className="truncate text-meta text-ink-faint" dir="ltr">
        {address}
      </p>
      <p className="text-headline-xs text-blue">{cut(searchTitle || headline, shown.search) || none}</p>
      <p className="text-ink-soft">{cut(searchDescription || standfirst || "", shown.description)}</p>
    </div>
  );
}

function AsShared({ content, picture }: AppearancesProps) {
  const { searchTitle, headline, searchDescription, standfirst } = content;
  return (
    <div className="overflow-hidden rounded-md border border-rule">
      {picture ? (
        <img src={picture.src} alt="" className="aspect-wide w-full object-cover" />
      ) : (
        <div className="aspect-wide w-full bg-well" />
      )}
      <div className="bg-panel p-3">
        <p className="font-semibold">{searchTitle || headline || none}</p>
        <p className="line-clamp-2 text-meta text-ink-soft">{searchDescription || standfirst}</p>
      </div>
    </div>
  );
}

/** As a search engine cuts it: after a whole word, with an ellipsis. */
const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/u, "")} …`;
