import { words } from "@/lib/messages";
import type { Site, Translation } from "@/lib/paper/shapes";
import { nameOfItself } from "@/lib/settings/language";
import { textDirection } from "@/lib/text-direction";

type TranslationsProps = { translations: readonly Translation[]; site: Site };

/** The way to the same story in other languages, each by its own name for itself; nothing where there is none. */
export function Translations({ translations, site }: TranslationsProps) {
  if (translations.length === 0) return null;
  return (
    <p>
      {words(site.language).readThisIn}{" "}
      {translations.map(({ language, path }, index) => (
        <span key={language}>
          {index > 0 && " · "}
          <a
            href={path}
            hrefLang={language}
            lang={language}
            dir={textDirection(language)}
            rel="alternate"
            className="inline-block py-1 text-ink text-link"
          >
            {nameOfItself(language)}
          </a>
        </span>
      ))}
    </p>
  );
}
