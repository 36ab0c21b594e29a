import { words } from "@/lib/messages";
import type { MenuItem, Site } from "@/lib/paper/shapes";
import { correctionsPath, homePath, latestPath } from "@/lib/urls";
import { BackToTop } from "./back-to-top";

/** The foot of every page: where to go, who makes the paper, and the way back up. */
export function Footer({ site }: { site: Site }) {
  return (
    <footer className="mt-16 border-t-3 border-ink print:hidden">
      <div className="page py-8">
        <div className="ruled lg:grid-cols-[3fr_6fr_3fr]">
          <div>
            <a href={homePath} className="text-headline-lg font-semibold tracking-tighter hover:text-meridian">
              {site.name}
            </a>
            <p className="mt-2 text-note text-ink-soft">{site.description}</p>
            <Imprint site={site} />
            <SocialLinks site={site} />
          </div>
          {site.footer ? <FooterMenu site={site} items={site.footer} /> : <EveryPlace site={site} />}
        </div>
        <BackToTop site={site} />
      </div>
    </footer>
  );
}

/** The foot of a paper that has set no menu for it: its sections, and what is about the paper. */
function EveryPlace({ site }: { site: Site }) {
  const { sections, aboutThePaper, latest, correctionsMade } = words(site.language);
  const pages = [{ title: latest, path: latestPath }, ...site.pages, { title: correctionsMade, path: correctionsPath }];
  return (
    <>
      <nav aria-label={sections}>
        <ul className="gap-x-8 font-sans text-label columns-2 sm:columns-3">
          {site.sections.map((section) => (
            <li key={section.slug} data-colour={section.colour} className="mb-3 break-inside-avoid">
              <a href={section.path} className="inline-block py-1 font-semibold text-section hover:underline">
                {section.name}
              </a>
              {section.subsections.map((subsection) => (
                <a key={subsection.slug} href={subsection.path} className="block py-1 text-ink-soft hover:underline">
                  {subsection.name}
                </a>
              ))}
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={aboutThePaper}>
        <ul className="font-sans text-label">
          {pages.map((page) => (
            <li key={page.path}>
              <a href={page.path} className="inline-block py-1 hover:underline">
                {page.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

/** The menu that the paper has set for its foot. */
function FooterMenu({ site, items }: { site: Site; items: MenuItem[] }) {
  return (
    <nav aria-label={words(site.language).aboutThePaper} className="lg:col-span-2">
      <ul className="gap-x-8 font-sans text-label columns-2 sm:columns-3 lg:columns-4">
        {items.map((item) => (
          <li
            key={`${item.label} ${item.path}`}
            data-colour={item.colour ?? undefined}
            className="mb-3 break-inside-avoid"
          >
            <a href={item.path} className="inline-block py-1 font-semibold text-section hover:underline">
              {item.label}
            </a>
            {item.items.map((below) => (
              <a
                key={`${below.label} ${below.path}`}
                href={below.path}
                className="block py-1 text-ink-soft hover:underline"
              >
                {below.label}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Where else the paper is. */
function SocialLinks({ site }: { site: Site }) {
  if (site.social.length === 0) return null;
  return (
    <ul aria-label={words(site.language).elsewhere} className="mt-4 flex flex-wrap gap-x-4 font-sans text-meta">
      {site.social.map(({ name, address }) => (
        <li key={address}>
          <a href={address} rel="me noopener" className="inline-block py-1 text-link">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Publisher, address and e-mail, as far as the paper gives them. */
function Imprint({ site }: { site: Site }) {
  return (
    <address className="mt-4 font-sans text-meta text-ink-soft not-italic">
      {site.publisher && <p>{site.publisher}</p>}
      {site.address && <p className="whitespace-pre-line">{site.address}</p>}
      {site.email && (
        <a href={`mailto:${site.email}`} className="inline-block py-1 text-link">
          {site.email}
        </a>
      )}
    </address>
  );
}
