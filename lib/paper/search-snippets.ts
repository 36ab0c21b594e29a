import { readerDb } from "../db";
import { lexemeOf } from "../search/fold";
import { fragmentsOf, type Wanted } from "../search/fragments";
import { wordsOfRun } from "../search/parse-query";
import type { ReadQuery } from "../search/read-query";
import { tokensOf } from "../search/tokens";
import { formsOf } from "../search/tsquery";
import { named } from "../statements";
import { fragmentGap, withCuts } from "./passage";

const longestSource = 20_000; // UTF-16 units
const mark = "\u0002"; // can't stand in a body: see the schema

/** The passages of stories that hold what is looked for, by id, as plain and matched text in turn. 2 queries. */
export async function snippetsOf(
  ids: string[],
  q: string,
  { parsed, readings }: ReadQuery,
): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map();
  const stories = await named(
    "texts of a search",
    () => readerDb().$queryRaw<{ id: string; language: string; text: string }[]>`
    SELECT "id", "language", left(coalesce("standfirst" || chr(10), '') || "plainText", ${longestSource}) AS text
    FROM "Article" WHERE "id" = ANY(${ids})`,
  );
  const forms = formsOf(parsed);
  const telling = forms.filter((form) => readings.every((reading) => reading(form) !== null));
  const wanted = telling.length > 0 ? telling : forms; // stop words are marked where nothing else is there
  const stems = wanted.flatMap((form) => readings.map((reading) => reading(form) ?? lexemeOf(form)));
  const lexemes = new Set([...wanted.map(lexemeOf), ...stems]);
  const isWanted = await wantedIn(stories, lexemes);
  const runs = runsOf(q);
  return new Map(stories.map(({ id, language, text }) => [id, snippetOf(text, { isWord: isWanted(language), runs })]));
}

type Text = { language: string; text: string };

/** Says of a story's words whether they are among the lexemes, themselves or by their stems. Those that begin alike are stemmed. */
async function wantedIn(
  stories: readonly Text[],
  lexemes: ReadonlySet<string>,
): Promise<(language: string) => (form: string) => boolean> {
  const beginnings = new Set(Array.from(lexemes, (lexeme) => lexeme.slice(0, 2)));
  const asked = new Map<string, { form: string; language: string }>();
  for (const { language, text } of stories) {
    for (const { parts, joined } of tokensOf(text)) {
      for (const form of [...parts.map((part) => part.form), joined ?? ""]) {
        const mayBe = beginnings.has(form.slice(0, 2)) || /^\p{Script=Arabic}/u.test(form); // whose stems lose the beginning
        if (mayBe && !lexemes.has(lexemeOf(form))) asked.set(`${language} ${form}`, { form, language });
      }
    }
  }
  const words = [...asked.values()];
  const rows =
    words.length === 0
      ? []
      : await named(
          "stems of passages",
          () => readerDb().$queryRaw<{ form: string; language: string; stem: string | null }[]>`
          SELECT word.form, word.language, search_stem(word.form, search_dictionary(word.language)) AS stem
          FROM unnest(${words.map(({ form }) => form)}::text[], ${words.map(({ language }) => language)}::text[])
            AS word(form, language)`,
        );
  const found = new Set(
    rows.flatMap(({ form, language, stem }) => (stem !== null && lexemes.has(stem) ? [`${language} ${form}`] : [])),
  );
  return (language) => (form) => lexemes.has(lexemeOf(form)) || found.has(`${language} ${form}`);
}

/** The runs of scripts without spaces in a query, whole and by their words. */
function runsOf(q: string): string[] {
  const runs = Array.from(tokensOf(q)).filter(({ isUnspaced }) => isUnspaced);
  return runs.map(({ parts }) => parts.map(({ form }) => form).join("")).flatMap((run) => [run, ...wordsOfRun(run)]);
}

function snippetOf(text: string, wanted: Wanted): string[] {
  const fragments = fragmentsOf(text, wanted).map((pieces) => pieces.join(mark));
  const passage = withCuts(fragments.join(fragmentGap), text, new RegExp(mark, "g"));
  return passage
    .replace(/(?<=[\u3000-\u303f\uff00-\uffef])\n/gu, "")
    .replaceAll("\n", " ")
    .split(mark);
}
