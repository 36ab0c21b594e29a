import { words } from "@/lib/messages";
import type { Banner, Site } from "@/lib/paper/shapes";

type BreakingBannerProps = { banner: Banner; site: Site };

/** What has just happened, over the masthead of every page. */
export function BreakingBanner({ banner, site }: BreakingBannerProps) {
  const { breakingNews } = words(site.language);
  return (
    <section aria-label={breakingNews} className="bg-crimson font-sans text-label text-paper print:hidden">
      <p className="page flex flex-wrap gap-x-3 py-2.5">
        <strong className="font-bold">{breakingNews}</strong>
        {banner.path ? (
          <a
            href={banner.path}
            className="font-semibold underline underline-offset-[0.18em] hover:decoration-2 focus-visible:outline-paper"
          >
            {banner.text}
          </a>
        ) : (
          <span className="font-semibold">{banner.text}</span>
        )}
      </p>
    </section>
  );
}
