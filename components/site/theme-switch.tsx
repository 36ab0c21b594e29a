import { words } from "@/lib/messages";
import type { Site } from "@/lib/paper/shapes";

/** Switches light and dark; public/enhance.js does it, and without it there is no button. */
export function ThemeSwitch({ site }: { site: Site }) {
  const { switchTheme } = words(site.language);
  return (
    <button
      type="button"
      data-theme-switch
      aria-label={switchTheme}
      title={switchTheme}
      className="script-only size-9 cursor-pointer items-center justify-center hover:text-meridian"
    >
      <svg
        aria-hidden="true"
        viewBox="0 0 20 20"
        width="20"
        height="20"
        className="size-5"
        fill="none"
        stroke="currentColor"
      >
        <circle cx="10" cy="10" r="7" strokeWidth="1.5" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" stroke="none" />
      </svg>
    </button>
  );
}
