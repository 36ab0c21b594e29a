import { useId } from "react";
import { Link } from "@/components/desk/link";
import { articleWords } from "@/lib/messages/desk/article";
import type { ReadStory } from "@/lib/newsroom/views";
import { deskArticlePath } from "@/lib/urls";
import { Moment } from "../moment";

type ReadListProps = { title: string; stories: ReadStory[]; timeZone: string };

/** Stories by their views, most first. */
export function ReadList({ title, stories, timeZone }: ReadListProps) {
  const id = useId();
  const count = new Intl.NumberFormat("en-GB");
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h2 id={id} className="text-note font-semibold">
        {title}
      </h2>
      {stories.length === 0 && <p className="text-ink-soft">{articleWords.noViews}</p>}
      <ol className="mt-2 border-b border-rule">
        {stories.map(({ id: story, headline, section, publishedAt, views }) => (
          <li key={story} className="flex items-baseline gap-4 border-t border-rule py-1.5">
            <span className="w-16 shrink-0 text-end font-semibold tabular-nums">
              {count.format(views)}
              <span className="sr-only"> {articleWords.viewsUnit(views)}</span>
            </span>
            <span className="min-w-0">
              <Link href={deskArticlePath(story)} className="font-semibold hover:underline" dir="auto">
                {headline}
              </Link>
              <span className="block text-meta text-ink-faint">
                {section}
                {publishedAt && (
                  <>
                    , <Moment at={publishedAt} timeZone={timeZone} />
                  </>
                )}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
