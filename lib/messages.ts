/** The words of the pages themselves, by language. A language is a file in `messages/`. */
import { ar } from "./messages/ar";
import { en } from "./messages/en";
import type { Messages } from "./messages/shape";

export type { Messages } from "./messages/shape";

const byLanguage: ReadonlyMap<string, (language: string) => Messages> = new Map([
  ["en", en],
  ["ar", ar],
]);

const kept = new Map<string, Messages>();

/**
 * The words for a BCP 47 language, chosen by its first subtag; English where there are none.
 * Numbers and lists follow the whole tag ("ar-EG" counts in its own digits).
 */
export function words(language: string): Messages {
  let made = kept.get(language);
  if (made === undefined) {
    const subtag = language.split("-")[0]?.toLowerCase() ?? "";
    const speak = byLanguage.get(subtag);
    made = speak === undefined ? en("en") : speak(language);
    kept.set(language, made);
  }
  return made;
}
