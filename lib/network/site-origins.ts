const loopback = ["localhost", "127.0.0.1", "[::1]"];

/** The addresses at which the desk takes a sign-in: SITE_URL, and where that is this machine, its other names. */
export function siteOrigins(siteUrl: string): string[] {
  const url = new URL(siteUrl);
  if (!loopback.includes(url.hostname)) return [url.origin];
  return loopback.map((name) => {
    url.hostname = name;
    return url.origin;
  });
}
