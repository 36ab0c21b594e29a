import { words } from "@/lib/messages";
import type { Site } from "@/lib/paper/shapes";
import { homePath, type Path } from "@/lib/urls";

type Crumb = { name: string; path: Path };

type BreadcrumbProps = { site: Site; trail: readonly Crumb[] };

/** The way from the home page to here; `trail` leaves out the home page and this page itself. */
export function Breadcrumb({ site, trail }: BreadcrumbProps) {
  const { breadcrumb, home } = words(site.language);
  return (
    <nav aria-label={breadcrumb} className="font-sans text-meta text-ink-soft print:hidden">
      <ol className="flex flex-wrap">
        {[{ name: home, path: homePath }, ...trail].map((crumb, index) => (
          <li key={crumb.path} className="flex items-center">
            {index > 0 && <span aria-hidden="true" className="mx-2 h-3 border-s border-control" />}
            <a href={crumb.path} className="py-1 hover:text-ink hover:underline">
              {crumb.name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
