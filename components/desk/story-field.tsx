import { useEffect, useId, useState } from "react";
import { articleWords } from "@/lib/messages/desk/article";
import { findPublished } from "./article/find";
import type { FoundArticle } from "./editor/access";
import { Fault, useFault } from "./outcome-form";

type StoryFieldProps = {
  name: string;
  label: string;
  /** Stands over the story once it is chosen. */
  chosenLabel: string;
  /** What of the story is sent: empty where none is chosen. */
  sent: (story: FoundArticle) => string;
};

/** A published story, found by its words, for a form. */
export function StoryField({ name, label, chosenLabel, sent }: StoryFieldProps) {
  const fault = useFault(name);
  const id = useId();
  const [chosen, setChosen] = useState<FoundArticle | null>(null);
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<FoundArticle[]>([]);
  useEffect(() => {
    let isWanted = true;
    void findPublished(query).then((articles) => isWanted && setFound(articles));
    return () => {
      isWanted = false;
    };
  }, [query]);

  if (chosen) {
    return (
      <div className="w-full max-w-measure">
        <p className="label">{chosenLabel}</p>
        <p className="flex flex-wrap items-center gap-3">
          <strong dir="auto">{chosen.headline}</strong>
          <button type="button" className="button" onClick={() => setChosen(null)}>
            {articleWords.chooseAnother}
          </button>
        </p>
        <input type="hidden" name={name} value={sent(chosen)} />
        <Fault id={`${id}-fault`} text={fault} />
      </div>
    );
  }
  return (
    <div className="w-full max-w-measure">
      <label htmlFor={id} className="label">
        {label}
      </label>
      <input
        id={id}
        type="search"
        className="field"
        autoComplete="off"
        value={query}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={({ target }) => setQuery(target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.preventDefault(); // it searches as it is typed, and puts nothing up
        }}
      />
      <Fault id={`${id}-fault`} text={fault} />
      <input type="hidden" name={name} value="" />
      <ul aria-label={articleWords.articlesFound} className="mt-1 grid">
        {found.map((article) => (
          <li key={article.id}>
            <button
              type="button"
              className="block w-full border-t border-rule py-1.5 text-start hover:bg-panel"
              onClick={() => setChosen(article)}
            >
              <strong dir="auto">{article.headline}</strong>
              <span className="block text-meta text-ink-faint">{article.section}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
