import { StoryDate } from "@/components/story/story-date";
import { words } from "@/lib/messages";
import type { Article, Site } from "@/lib/paper/shapes";

type PublishedTimesProps = Pick<Article, "publishedAt" | "revisedAt"> & { site: Site };

/** When it came out and when it was last revised, to the minute and with the zone named. */
export function PublishedTimes({ publishedAt, revisedAt, site }: PublishedTimesProps) {
  const { published, updated } = words(site.language);
  return (
    <>
      <p>
        {published} <StoryDate site={site} moment={publishedAt} style="dateTime" />
      </p>
      {revisedAt !== null && (
        <p>
          {updated} <StoryDate site={site} moment={revisedAt} style="dateTime" />
        </p>
      )}
    </>
  );
}
