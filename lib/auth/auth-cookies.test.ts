import { createCookieGetter, getCookies } from "better-auth/cookies";
import { expect, test } from "vitest";
import { cookieOptions, sessionCookieName } from "./auth-cookies";

const optionsAt = (baseURL: string) => ({ baseURL, advanced: cookieOptions(baseURL) });

test("a site on HTTPS sets every cookie of the desk for its own host alone", () => {
  const options = optionsAt("https://news.example.org");
  const named = ["two_factor", "trust_device", "better-auth-passkey"].map((name) => createCookieGetter(options)(name));
  for (const { name, attributes } of [...Object.values(getCookies(options)), ...named]) {
    expect(name).toMatch(/^__Host-/);
    expect(attributes).toMatchObject({ secure: true, path: "/", httpOnly: true, sameSite: "lax" });
    expect(attributes).not.toHaveProperty("domain");
  }
});

test("a site on plain HTTP sets cookies that a browser takes there", () => {
  const { name, attributes } = getCookies(optionsAt("http://localhost:3000")).sessionToken;
  expect(name).not.toMatch(/^__/);
  expect(attributes).toMatchObject({ secure: false, path: "/", httpOnly: true });
});

test.each(["https://news.example.org", "http://localhost:3000"])("the session's cookie has one name at %s", (site) => {
  expect(getCookies(optionsAt(site)).sessionToken.name).toBe(sessionCookieName(site));
});
