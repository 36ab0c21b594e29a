import { words } from "@/lib/messages";
import type { FoundName, Site } from "@/lib/paper/shapes";

type FoundNamesProps = { site: Site; names: FoundName[] };

/** The authors, topics, sections and pages that are called what was typed; nothing where there are none. */
export function FoundNames({ site, names }: FoundNamesProps) {
  if (names.length === 0) return null;
  const { storiesOfName } = words(site.language);
  return (
    <ul className="my-6 flex flex-col gap-2 text-standfirst">
      {names.map(({ name, path, stories }) => (
        <li key={path}>
          <a href={path} className="inline-block font-semibold text-link">
            {name}
          </a>
          {stories !== null && <>, {storiesOfName(stories.count, stories.isMore)}</>}
        </li>
      ))}
    </ul>
  );
}
