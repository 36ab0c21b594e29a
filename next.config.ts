import { join } from "node:path";
import type { NextConfig } from "next";

// Nobody keeps a preview, finds it or learns its address from where it leads.
const previewHeaders = [
  { key: "Cache-Control", value: "private, no-store" },
  { key: "X-Robots-Tag", value: "noindex" },
  { key: "Referrer-Policy", value: "no-referrer" },
];

const config: NextConfig = {
  cacheComponents: true,
  // On, the first request for a missing or moved address answers 200 before the page knows better.
  partialPrefetching: false,
  cacheHandler: join(import.meta.dirname, "server/render/page-cache.mjs"),
  cacheHandlers: { default: join(import.meta.dirname, "server/render/data-cache.mjs") },
  // How long a page may stand without a change that expires it: what depends on the clock
  // (pins, most read, the age of a story) is at most a minute late.
  cacheLife: {
    paper: { stale: 60, revalidate: 60, expire: 3600 },
    // Stories older than a week: what is beside them may be a day old (see lib/paper/article.ts).
    archive: { stale: 60, revalidate: 86_400, expire: 604_800 },
  },
  expireTime: 3600,
  // Pictures have their renditions from their upload.
  images: { unoptimized: true },
  serverExternalPackages: ["woff2-encoder"],
  poweredByHeader: false,
  // Nobody is answered otherwise than a browser, but our own server, which wants a page whole and once:
  // for all others Next renders each page twice, and again for its router (see server/render/make-page.ts).
  htmlLimitedBots: /^Dateline-Documents$/,
  // proxy.ts sends on what ends in a slash, at once to where it leads.
  skipTrailingSlashRedirect: true,
  headers: async () =>
    ["/preview/:path*", "/admin/articles/:id/preview/page", "/admin/front/:front/preview"].map((source) => ({
      source,
      headers: previewHeaders,
    })),
  // The desk opens on its articles.
  redirects: async () => [{ source: "/admin", destination: "/admin/articles", permanent: false }],
  // The file that shows whose a key of IndexNow is.
  rewrites: async () => [{ source: "/:key([0-9a-f]{32}).txt", destination: "/api/index-now/:key" }],
  // A preview's address is its key.
  logging: { incomingRequests: { ignore: [/^\/preview\//] } },
  // `npm run check` and `npm test` check the types; a newsroom's first start need not.
  typescript: { ignoreBuildErrors: true },
  // A page's code is loaded when it is first asked for: most papers' processes never need half of it.
  experimental: { preloadEntriesOnStart: false },
  turbopack: { root: import.meta.dirname },
};

export default config;
