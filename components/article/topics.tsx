import { words } from "@/lib/messages";
import type { Site, TopicLink } from "@/lib/paper/shapes";

type TopicsProps = { topics: readonly TopicLink[]; site: Site };

/** What the story is about, as ways to more of it; nothing where no topic is told. */
export function Topics({ topics, site }: TopicsProps) {
  if (topics.length === 0) return null;
  const title = words(site.language).topics;
  return (
    // Reader modes keep a nav with the text around it, and leave an aside out. Within a story it is no landmark.
    <aside role="none" className="mt-10 max-w-measure border-t border-rule pt-3 font-sans text-label print:hidden">
      <nav aria-label={title}>
        <ul className="flex flex-wrap gap-x-5">
          <li aria-hidden="true" className="py-1 text-ink-faint">
            {title}
          </li>
          {topics.map((topic) => (
            <li key={topic.path}>
              <a href={topic.path} className="inline-block py-1 font-medium text-link">
                {topic.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </aside>
  );
}
