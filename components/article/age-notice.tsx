import { formatDate } from "@/lib/dates";
import { words } from "@/lib/messages";
import type { Article, ArticlePage, Site } from "@/lib/paper/shapes";

type AgeNoticeProps = { age: ArticlePage["age"]; publishedAt: Article["publishedAt"]; site: Site };

/** Says that the story is old, and names the newest one of its thread; nothing on a young story. */
export function AgeNotice({ age, publishedAt, site }: AgeNoticeProps) {
  if (age === null) return null;
  const { oldStory, newestOnThis } = words(site.language);
  return (
    <aside
      role="note"
      className="mb-6 max-w-measure border-s-3 border-meridian bg-panel px-4 py-3 font-sans text-label"
    >
      <p>
        <strong className="font-semibold">{oldStory(formatDate(publishedAt, "longDate", site))}</strong>{" "}
        {age.newest !== null && (
          <>
            {newestOnThis}{" "}
            <a href={age.newest.path} className="text-link">
              {age.newest.headline}
            </a>
          </>
        )}
      </p>
    </aside>
  );
}
