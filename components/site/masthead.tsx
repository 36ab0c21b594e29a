import { calendarDay, formatDate, zoneName } from "@/lib/dates";
import { words } from "@/lib/messages";
import type { Site } from "@/lib/paper/shapes";
import { homePath, searchPath } from "@/lib/urls";
import { SearchIcon } from "./icons";
import { Logo } from "./logo";
import { Menu } from "./menu";
import { MeridianScale } from "./meridian-scale";
import { SectionNavigation } from "./section-navigation";
import { ThemeSwitch } from "./theme-switch";

type MastheadProps = {
  site: Site;
  /** The slug of the section the page belongs to, a subsection's included. */
  current?: string | null;
} & ({ isHome: true; now: Date } | { isHome?: false });

/** The head of every page: the name in full on the home page, a line elsewhere. Holds id "top". */
export function Masthead(props: MastheadProps) {
  const { site, current = null } = props;
  return (
    <header id="top" className="relative print:mb-6">
      {props.isHome ? <Nameplate site={site} now={props.now} /> : <NameLine site={site} />}
      <div className="border-b border-rule print:hidden">
        <div className="page flex items-center gap-4">
          <Menu site={site} />
          <SectionNavigation site={site} current={current} />
          {props.isHome && <Tools site={site} />}
        </div>
      </div>
    </header>
  );
}

/** The home page's head: an almanac line, the name (the page's h1) and the paper's meridian. */
function Nameplate({ site, now }: { site: Site; now: Date }) {
  return (
    <div className="page">
      <div className="flex flex-wrap justify-between gap-x-6 py-2.5 font-sans text-meta text-ink-soft">
        <p>
          <time dateTime={calendarDay(now, site)}>{formatDate(now, "fullDate", site)}</time>
        </p>
        <p className="max-md:hidden">{site.tagline}</p>
        <p className="max-sm:hidden">{zoneName(now, site)}</p>
      </div>
      <h1 className="border-t border-ink pt-4 pb-5 text-wordmark font-semibold tracking-tighter sm:pt-6 sm:pb-7">
        {site.logo ? <Logo logo={site.logo} name={site.name} size="wordmark" /> : site.name}
      </h1>
      <MeridianScale site={site} now={now} />
    </div>
  );
}

/** Every other page's head: the name as a way home. */
function NameLine({ site }: { site: Site }) {
  return (
    <div className="border-b border-ink">
      <div className="page flex items-center justify-between py-1.5">
        <a
          href={homePath}
          aria-label={`${site.name}: ${words(site.language).home}`}
          className="min-w-0 py-1 text-headline-lg font-semibold tracking-tighter hover:text-meridian"
        >
          {site.logo ? <Logo logo={site.logo} name={site.name} size="line" /> : site.name}
        </a>
        <Tools site={site} />
      </div>
    </div>
  );
}

function Tools({ site }: { site: Site }) {
  return (
    <div className="-me-2 flex shrink-0 items-center print:hidden">
      <a
        href={searchPath}
        aria-label={words(site.language).search}
        className="flex size-9 items-center justify-center hover:text-meridian"
      >
        <SearchIcon />
      </a>
      <ThemeSwitch site={site} />
    </div>
  );
}
