/** Which way a language runs, from its script: no list of languages to keep. */

const rightToLeftScripts: ReadonlySet<string> = new Set([
  "Adlm",
  "Arab",
  "Aran",
  "Hebr",
  "Mand",
  "Nkoo",
  "Rohg",
  "Syrc",
  "Thaa",
]);

export type TextDirection = "ltr" | "rtl";

/** The direction of a BCP 47 language; "ltr" where the tag is not one. */
export function textDirection(language: string): TextDirection {
  try {
    const { script } = new Intl.Locale(language).maximize();
    return script !== undefined && rightToLeftScripts.has(script) ? "rtl" : "ltr";
  } catch {
    return "ltr"; // not a language tag
  }
}

const rightToLeft =
  /[\p{scx=Arab}\p{scx=Hebr}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}\p{scx=Adlm}\p{scx=Mand}\p{scx=Rohg}]/u;

/**
 * A name inside plain text of the language: where it runs the other way, between FIRST STRONG ISOLATE and POP
 * DIRECTIONAL ISOLATE (Unicode Bidirectional Algorithm), so that neither turns the other round. For text that people
 * read, never for data.
 */
export function isolatedName(name: string, language: string): string {
  const letters = name.match(/\p{L}/gu) ?? [];
  const isOpposite = textDirection(language) === "ltr" ? isRightToLeft : (letter: string) => !isRightToLeft(letter);
  return letters.some(isOpposite) ? `\u2068${name}\u2069` : name;
}

const isRightToLeft = (letter: string): boolean => rightToLeft.test(letter);

/**
 * The `lang` and `dir` a part needs inside a page of another language; nothing where the
 * language is the page's own (WCAG 3.1.2).
 */
export function languageOfPart(language: string, pageLanguage: string): { lang?: string; dir?: TextDirection } {
  return language === pageLanguage ? {} : { lang: language, dir: textDirection(language) };
}
