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

/**
 * The `lang` and `dir` a part needs inside a page of another language; nothing where the
 * language is the page's own (WCAG 3.1.2).
 */
export function languageOfPart(language: string, pageLanguage: string): { lang?: string; dir?: TextDirection } {
  return language === pageLanguage ? {} : { lang: language, dir: textDirection(language) };
}
