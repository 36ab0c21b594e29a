import type { SectionColour } from "@/lib/section-colours";
import type { Path } from "@/lib/urls";
import type { HeadingLevel } from "./headline";

type ListTitleProps = {
  title: string;
  level: HeadingLevel;
  id?: string;
  path?: Path;
  colour?: SectionColour;
};

/** The title of a list under its rule: in a section's colour where it has one, in ink otherwise. */
export function ListTitle({ title, level, id, path, colour }: ListTitleProps) {
  const Heading = `h${level}` as const;
  return (
    <div data-colour={colour} className="mb-4 border-t-3 border-section pt-2">
      <Heading id={id} className="text-headline-sm font-semibold text-section">
        {path === undefined ? (
          title
        ) : (
          <a href={path} className="inline-block min-h-6 hover:underline">
            {title}
          </a>
        )}
      </Heading>
    </div>
  );
}
