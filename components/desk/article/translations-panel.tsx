"use client";
import { useState } from "react";
import { Link } from "@/components/desk/link";
import { articleWords } from "@/lib/messages/desk/article";
import { statusNames } from "@/lib/messages/desk/names";
import type { Translation } from "@/lib/newsroom/translations";
import { languageName } from "@/lib/settings/language";
import { deskArticlePath } from "@/lib/urls";
import { OutcomeForm } from "../outcome-form";
import { StoryField } from "../story-field";
import { linkAction, unlinkAction } from "./translation-actions";

type TranslationsPanelProps = { articleId: string; translations: Translation[]; mayChange: boolean };

/** The story in other languages: linked by searching for it. Readers are led from each to the others. */
export function TranslationsPanel({ articleId, translations: known, mayChange }: TranslationsPanelProps) {
  const [translations, setTranslations] = useState(known);
  const [round, setRound] = useState(0);
  if (!mayChange && translations.length === 0) return null;
  return (
    <section aria-label={articleWords.translations} className="grid gap-3">
      <h2 className="text-label font-semibold">{articleWords.translations}</h2>
      {translations.length > 0 && (
        <ul className="border-t border-rule">
          {translations.map(({ id, headline, language, status }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-rule py-2"
            >
              <p>
                <Link href={deskArticlePath(id)} className="underline" dir="auto">
                  {headline}
                </Link>
                <span className="block text-meta text-ink-faint">
                  {languageName(language)}, {statusNames[status].toLowerCase()}
                </span>
              </p>
              {mayChange && (
                <OutcomeForm
                  action={unlinkAction}
                  submit={articleWords.unlink}
                  about={{ articleId, otherId: id }}
                  onDone={setTranslations}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {mayChange && (
        <OutcomeForm
          action={linkAction}
          submit={articleWords.linkTranslation}
          about={{ articleId }}
          onDone={(linked) => {
            setTranslations(linked);
            setRound((round) => round + 1);
          }}
        >
          <StoryField
            key={round}
            name="otherId"
            chosenLabel={articleWords.translation}
            label={articleWords.searchTranslation}
            sent={({ id }) => id}
          />
        </OutcomeForm>
      )}
    </section>
  );
}
