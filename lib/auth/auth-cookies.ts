/** How the desk's cookies are named: whatever sets or reads one takes its name from here. */

/** The options of Better Auth that name its cookies. */
export type CookieOptions = {
  useSecureCookies: false; // its own prefix, `__Secure-`, would let a sister domain set our cookies
  cookiePrefix: string;
  defaultCookieAttributes: { secure: boolean };
};

/**
 * Where the site is on HTTPS the names begin with `__Host-`: browsers then take such a cookie from this
 * very host alone, over HTTPS, for all its paths (RFC 6265bis, 4.1.3.2). Plain HTTP allows no prefix.
 */
export function cookieOptions(siteUrl: string): CookieOptions {
  const isSecure = siteUrl.startsWith("https:");
  return {
    useSecureCookies: false,
    cookiePrefix: `${isSecure ? "__Host-" : ""}better-auth`,
    defaultCookieAttributes: { secure: isSecure },
  };
}

/** The name of the cookie that holds a session's token. */
export const sessionCookieName = (siteUrl: string): string => `${cookieOptions(siteUrl).cookiePrefix}.session_token`;
