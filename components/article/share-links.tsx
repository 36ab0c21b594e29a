import { words } from "@/lib/messages";
import type { Site } from "@/lib/paper/shapes";

type ShareLinksProps = {
  site: Site;
  headline: string;
  /** The article's absolute address. */
  url: string;
};

const services: readonly { name: string; address: (url: string, headline: string) => string }[] = [
  { name: "WhatsApp", address: (url, headline) => `https://wa.me/?text=${encode(`${headline} ${url}`)}` },
  { name: "Facebook", address: (url) => `https://www.facebook.com/sharer/sharer.php?u=${encode(url)}` },
  {
    name: "Bluesky",
    address: (url, headline) => `https://bsky.app/intent/compose?text=${encode(`${headline} ${url}`)}`,
  },
  { name: "X", address: (url, headline) => `https://x.com/intent/post?url=${encode(url)}&text=${encode(headline)}` },
];

const encode = encodeURIComponent;

/** Plain links that pass the story on; the device's own sheet where a script finds one. */
export function ShareLinks({ site, headline, url }: ShareLinksProps) {
  const { share, shareBy, email } = words(site.language);
  const link = "inline-block min-w-6 py-1 hover:text-meridian hover:underline";
  return (
    <ul aria-label={share} className="flex flex-wrap gap-x-3 border-t border-rule pt-2 text-ink print:hidden">
      <li hidden>
        <button type="button" data-share={url} data-share-title={headline} className={`cursor-pointer ${link}`}>
          {share}
        </button>
      </li>
      <li>
        <a
          href={`mailto:?subject=${encode(headline)}&body=${encode(url)}`}
          aria-label={shareBy(email)}
          className={link}
        >
          {email}
        </a>
      </li>
      {services.map(({ name, address }) => (
        <li key={name}>
          <a href={address(url, headline)} rel="noopener nofollow" aria-label={shareBy(name)} className={link}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
