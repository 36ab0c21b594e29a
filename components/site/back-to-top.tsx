import { words } from "@/lib/messages";
import type { Site } from "@/lib/paper/shapes";

/** A plain link to the masthead. */
export function BackToTop({ site }: { site: Site }) {
  return (
    <p className="mt-8 border-t border-rule pt-3 font-sans text-label print:hidden">
      <a href="#top" className="inline-flex items-center gap-2 py-1 hover:text-meridian">
        <svg
          aria-hidden="true"
          viewBox="0 0 20 20"
          width="20"
          height="20"
          className="size-4"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        >
          <path d="M10 18V3M5 8l5-5 5 5" />
        </svg>
        {words(site.language).backToTop}
      </a>
    </p>
  );
}
