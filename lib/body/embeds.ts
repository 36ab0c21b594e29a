/** Where an embed comes from, and the page a frame may show once the reader asks for it. */
export type Embed = { provider: string; frame: string | null };

type Provider = { name: string; hosts: string[]; frame: (url: URL) => string | null };

const providers: Provider[] = [
  {
    name: "YouTube",
    hosts: ["youtube.com", "youtu.be", "youtube-nocookie.com"],
    frame: (url) => {
      const id = url.hostname.endsWith("youtu.be")
        ? url.pathname.slice(1)
        : (url.searchParams.get("v") ?? /^\/(?:embed|shorts|live)\/([^/]+)/.exec(url.pathname)?.[1]);
      return id && /^[\w-]{6,20}$/.test(id) ? `https://www.youtube-nocookie.com/embed/${id}?autoplay=1` : null;
    },
  },
  {
    name: "Vimeo",
    hosts: ["vimeo.com"],
    frame: (url) => {
      const id = /^\/(?:video\/)?(\d+)/.exec(url.pathname)?.[1];
      return id ? `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1` : null;
    },
  },
  {
    name: "OpenStreetMap",
    hosts: ["openstreetmap.org"],
    frame: (url) =>
      url.pathname === "/export/embed.html" ? `https://www.openstreetmap.org/export/embed.html${url.search}` : null,
  },
];

/** Where frames may come from, for a content security policy. */
export const frameOrigins = [
  "https://www.youtube-nocookie.com",
  "https://player.vimeo.com",
  "https://www.openstreetmap.org",
];

/** The provider of an embedded page; one that we don't know has no frame and stays a link. */
export function embedOf(address: string): Embed {
  const url = new URL(address);
  const host = url.hostname.replace(/^www\./, "");
  const provider = providers.find(({ hosts }) => hosts.some((known) => host === known || host.endsWith(`.${known}`)));
  return provider ? { provider: provider.name, frame: provider.frame(url) } : { provider: host, frame: null };
}
