/** Signing in for the desk's browser tests. */
import { existsSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, expect, type Page } from "@playwright/test";
import { z } from "zod";
import { db } from "../../lib/db";
import type { Actor } from "../../lib/newsroom/audit";
import type { UserRole } from "../../lib/permissions";

const cookies = z.array(
  z.object({
    ...{ name: z.string(), value: z.string(), domain: z.string(), path: z.string(), expires: z.number() },
    ...{ httpOnly: z.boolean(), secure: z.boolean(), sameSite: z.enum(["Strict", "Lax", "None"]) },
  }),
);

/** The person of a demo account, for what a test does without a browser. */
export async function demoActor(demo: UserRole): Promise<Actor> {
  const { id, name, role } = await db().user.findUniqueOrThrow({ where: { email: `${demo}@example.com` } });
  return { id, name, role, address: null };
}

/**
 * Signs in as one of the demo accounts, by the cookies of whoever did before in this run: many
 * sign-ins at once are refused, and each costs two pages. A test that signs out or changes an
 * account makes one of its own.
 */
export async function signIn(page: Page, role: UserRole): Promise<void> {
  const kept = join(process.env["DATA_DIR"] ?? tmpdir(), `browser-test-${role}.json`);
  if (existsSync(kept)) {
    return page.context().addCookies(cookies.parse(JSON.parse(await readFile(kept, "utf8"))));
  }
  const password = process.env["DEMO_PASSWORD"];
  if (!password) throw new Error("DEMO_PASSWORD is not set: run the browser tests by `npm test`.");
  await giveCredentials(page, `${role}@example.com`, password);
  await expect(page).toHaveURL(/\/admin\/articles$/);
  // Moved into place whole: another worker may look at this moment.
  const draft = `${kept}.${process.pid}`;
  await writeFile(draft, JSON.stringify(await page.context().cookies()));
  await rename(draft, kept);
}

/** Fills in the sign-in form and sends it. */
export async function giveCredentials(page: Page, email: string, password: string): Promise<void> {
  // All tests sign in from one address, more often in a minute than an office does: its count begins anew.
  await db().rateLimit.updateMany({ where: { key: { contains: "/sign-in/email" } }, data: { count: 0 } });
  await page.goto("/admin/sign-in");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

/** A page of a test's own whose browser has a key for passkeys, which always says yes. */
export async function pageWithAuthenticator(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      ...{ protocol: "ctap2", transport: "internal", hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true },
    },
  });
  return page;
}

/** Puts the last sign-in of a person so many minutes back. */
export async function setSignInAge(email: string, minutes: number): Promise<void> {
  const createdAt = new Date(Date.now() - minutes * 60 * 1000);
  await db().session.updateMany({ where: { user: { email } }, data: { createdAt } });
}

/** Gives the password that the desk asks for before it goes on. */
export async function confirmIdentity(page: Page, password: string): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Confirm your identity" });
  await dialog.getByLabel("Your password").fill(password);
  await dialog.getByRole("button", { name: "Confirm" }).click();
}
