import { words } from "@/lib/messages";
import type { Site } from "@/lib/paper/shapes";
import { MenuIcon } from "./icons";
import { SearchField } from "./search-field";

/** Everything there is to go to, behind a <details>: works without a script; Escape closes it with one. */
export function Menu({ site }: { site: Site }) {
  const { menu, allSections, aboutThePaper } = words(site.language);
  return (
    <details data-menu className="group shrink-0">
      <summary className="flex h-11 items-center gap-2 border-t-3 border-transparent font-sans text-label font-medium hover:text-meridian">
        <MenuIcon />
        {menu}
      </summary>
      <div className="absolute inset-x-0 top-full z-40 border-y border-ink bg-paper">
        <div className="page py-6">
          <div className="mb-6 max-w-measure">
            <SearchField site={site} id="menu-search" />
          </div>
          <nav aria-label={allSections}>
            <ul className="ruled grid-cols-2 font-sans text-label sm:grid-cols-3 lg:grid-cols-6">
              {site.navigation.map((item) => (
                <li key={`${item.label} ${item.path}`} data-colour={item.colour ?? undefined}>
                  <a
                    href={item.path}
                    className="inline-block py-1 font-serif text-headline-xs font-semibold text-section hover:underline"
                  >
                    {item.label}
                  </a>
                  {item.items.length > 0 && (
                    <ul>
                      {item.items.map((below) => (
                        <li key={`${below.label} ${below.path}`}>
                          <a href={below.path} className="inline-block py-1 hover:underline">
                            {below.label}
                          </a>
                        </li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
              <li>
                <p className="py-1 font-serif text-headline-xs font-semibold">{aboutThePaper}</p>
                <ul>
                  {site.pages.map((page) => (
                    <li key={page.path}>
                      <a href={page.path} className="inline-block py-1 hover:underline">
                        {page.title}
                      </a>
                    </li>
                  ))}
                </ul>
              </li>
            </ul>
          </nav>
        </div>
      </div>
    </details>
  );
}
