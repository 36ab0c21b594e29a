import { bigramsOf, tokensOf } from "./tokens";

/** What of a story is searched. */
export type Searchable = {
  headline: string;
  cardHeadline?: string | null;
  kicker?: string | null;
  standfirst: string | null;
  dateline?: string | null;
  credit?: string | null;
  plainText: string;
};

type Weight = "A" | "B" | "C" | "D";

const longestText = 200_000; // UTF-16 units of one story
const mostEntries = 60_000; // lexemes at their places: a tsvector holds 1 MB, and one takes some 12 bytes
const fieldGap = 4; // positions: no phrase goes from one field into the next
const lastPosition = 16_383; // PostgreSQL's

/**
 * The words of a story as the text of a tsvector, unstemmed: 'ferry':1A,9 'crew':2A. The database adds their stems in
 * the story's language, see the function "search_vector" in the migrations.
 */
export function searchTextOf(story: Searchable): string {
  const places = new Map<string, string[]>();
  let position = 1;
  let entries = 0;
  const put = (form: string, at: number, weight: Weight) => {
    if (entries === mostEntries) return;
    const place = `${Math.min(at, lastPosition)}${weight}`;
    const former = places.get(form);
    if (former) former.push(place);
    else places.set(form, [place]);
    entries++;
  };
  for (const [text, weight] of fieldsOf(story)) {
    for (const { parts, joined, isUnspaced } of tokensOf(text)) {
      const forms = parts.map(({ form }) => form);
      if (isUnspaced) {
        for (const { form, offset } of bigramsOf(forms, "story")) put(form, position + offset, weight);
      } else {
        forms.forEach((form, offset) => {
          put(form, position + offset, weight);
        });
        if (joined !== null) put(joined, position, weight);
      }
      position += forms.length;
    }
    position += fieldGap;
  }
  return Array.from(places, ([form, at]) => `'${form}':${at.join(",")}`).join(" ");
}

const fieldsOf = (story: Searchable): [string, Weight][] => [
  [story.headline, "A"],
  [story.cardHeadline ?? "", "B"],
  [story.kicker ?? "", "B"],
  [story.standfirst ?? "", "B"],
  [story.dateline ?? "", "C"],
  [story.credit ?? "", "C"],
  [story.plainText.slice(0, longestText), "D"],
];
