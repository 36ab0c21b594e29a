import { lexemeOf } from "./fold";
import type { ParsedQuery, Term } from "./parse-query";
import type { Placed } from "./tokens";

/** How one language reads words: a word's stem, null for a stop word. */
export type Reading = (form: string) => string | null;

/** The fields that a query looks at: those of weight A are headlines, B standfirsts; "" is all of a story. */
type Fields = "" | "A" | "AB";

/** The words of a query that are stemmed. */
export const formsOf = ({ required, excluded }: ParsedQuery): string[] => [
  ...new Set([...required.flat(), ...excluded].flatMap(({ spellings }) => spellings.flat().map(({ form }) => form))),
];

/**
 * The text of a tsquery that finds what is looked for in a story of any of the languages; null where nothing is. Each
 * language reads all of the query, so that its stop words are left out of that reading alone.
 */
export function tsqueryOf(query: ParsedQuery, readings: readonly Reading[], fields: Fields = ""): string | null {
  const read = new Set(readings.map((reading) => inReading(query, reading, fields)));
  read.delete("");
  if (read.size === 0) return null;
  const excluded = new Set(query.excluded.flatMap((term) => readings.map((reading) => excludedIn(term, reading))));
  const found = either([...read]);
  return excluded.size === 0 ? found : `${found} & !${either([...excluded])}`;
}

/**
 * The text of a tsquery for the stories that hold the words of all phrases, wherever: what the index can tell, before
 * their places are compared. Null where the query has no phrases.
 */
export function withoutPhrases(query: ParsedQuery, readings: readonly Reading[]): string | null {
  const found = tsqueryOf({ ...query, excluded: [] }, readings);
  const words = found?.replace(/<\d+>/g, "&") ?? null;
  return words === found ? null : words;
}

/** The text of a tsquery that finds the whole query as one phrase in a headline; null where it has no words. */
export function headlineQueryOf({ literal }: ParsedQuery): string | null {
  return literal.length === 0 ? null : either(literal.map((words) => sequence(words, null, "A")));
}

/** The texts of tsqueries for each word of a text that is a stop word in none of the languages. */
export function wordQueriesOf({ literal }: ParsedQuery, readings: readonly Reading[], fields: Fields = ""): string[] {
  const words = (literal[0] ?? []).filter(({ form }) => readings.every((reading) => reading(form) !== null));
  return words.map((word) =>
    either([...new Set(readings.map((reading) => sequence([{ ...word, offset: 0 }], reading, fields)))]),
  );
}

/** Where all words are stop words of the language, they count. */
function inReading({ required }: ParsedQuery, reading: Reading, fields: Fields): string {
  const groups = required.map((group) => group.flatMap((term) => inLanguage(term, reading, fields)));
  const telling = groups.filter((group) => group.length > 0);
  const all = telling.length > 0 ? telling : required.map((group) => group.flatMap((term) => asTyped(term, fields)));
  return all.map(either).join(" & ");
}

const excludedIn = (term: Term, reading: Reading): string => {
  const read = inLanguage(term, reading, "");
  return either(read.length > 0 ? read : asTyped(term, ""));
};

const asTyped = ({ spellings }: Term, fields: Fields): string[] =>
  spellings.map((words) => sequence(words, null, fields));

/** The term's spellings as a language reads them: none where all of it are stop words. */
const inLanguage = (term: Term, reading: Reading, fields: Fields): string[] =>
  term.spellings.flatMap((words) => {
    const telling = words.filter(({ form, isPrefix }) => isPrefix || reading(form) !== null);
    if (telling.length === words.length) return sequence(words, reading, fields);
    if (telling.length === 0) return term.isQuoted ? sequence(words, null, fields) : [];
    const typed = sequence(words, null, fields);
    // Stop words of a text are not stored: it holds the others, as far from each other.
    const isTelling = term.isQuoted ? telling.length > 1 : telling.some(({ form }) => form.length > 1);
    return isTelling ? [typed, sequence(telling, reading, fields)] : [typed];
  });

function sequence(words: readonly Placed[], reading: Reading | null, fields: Fields): string {
  let before = 0;
  const parts = words.map(({ form, offset, isPrefix }, index) => {
    const distance = index === 0 ? "" : ` <${offset - before}> `;
    before = offset;
    return `${distance}${lexemes(form, isPrefix, reading, fields)}`;
  });
  return parts.length === 1 ? parts.join("") : `(${parts.join("")})`;
}

function lexemes(form: string, isPrefix: boolean, reading: Reading | null, fields: Fields): string {
  const mark = isPrefix || fields !== "" ? `:${isPrefix ? "*" : ""}${fields}` : "";
  const typed = lexemeOf(form);
  const stem = reading?.(form) ?? typed;
  return either([...new Set([typed, stem])].map((lexeme) => `'${lexeme.replace(/['\\]/g, "$&$&")}'${mark}`));
}

const either = (alternatives: readonly string[]): string =>
  alternatives.length === 1 ? alternatives.join("") : `(${alternatives.join(" | ")})`;
