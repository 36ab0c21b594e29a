import { randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import { beforeAll, expect, test } from "vitest";
import { config } from "../config";
import { db } from "../db";
import { addressHeader } from "../network/client-address";
import { withTestDatabase } from "../testing/database";
import { aSession, headersOf } from "../testing/signed-in";
import { signInAttempts } from "./attempts";
import { auth } from "./auth";

withTestDatabase();

const password = "kettle-otter-gravel";

let hash: string;
beforeAll(async () => {
  hash = await hashPassword(password);
});

async function aPerson(difference: { disabledAt?: Date } = {}): Promise<{ id: string; email: string }> {
  const email = `${randomUUID()}@example.com`;
  const { id } = await db().user.create({ data: { email, name: "Anna", ...difference } });
  await db().account.create({ data: { userId: id, accountId: id, providerId: "credential", password: hash } });
  return { id, email };
}

type Given = { email: string; password?: string; address?: string; cookie?: string | null };

/** What the sign-in form's request is answered, from an address of its own where none is given. */
function signIn({ email, password: given = password, address = randomUUID(), cookie }: Given): Promise<Response> {
  const { siteUrl } = config();
  const headers = new Headers({ "content-type": "application/json", origin: siteUrl, "x-forwarded-for": address });
  headers.set(addressHeader, address);
  if (cookie) headers.set("cookie", cookie);
  const body = JSON.stringify({ email, password: given });
  return auth().handler(new Request(`${siteUrl}/api/auth/sign-in/email`, { method: "POST", headers, body }));
}

/** Counts as many attempts as are allowed. */
async function useUpAttempts(email: string): Promise<void> {
  const { key, most } = signInAttempts(email, null);
  const used = { count: most, lastRequest: Date.now() };
  await db().rateLimit.upsert({ where: { key }, create: { key, ...used }, update: used });
}

type Whole = { status: number; headers: [string, string][]; body: string };

async function answerTo(given: Given): Promise<Whole> {
  const answer = await signIn(given);
  return { status: answer.status, headers: [...answer.headers], body: await answer.text() };
}

let answerToWrongPassword: Whole;
beforeAll(async () => {
  answerToWrongPassword = await answerTo({ email: (await aPerson()).email, password: "not the password" });
});

test("a disabled account is answered byte for byte as a wrong password is", async () => {
  const { email } = await aPerson({ disabledAt: new Date() });
  expect(answerToWrongPassword.status).toBe(401);
  expect(await answerTo({ email })).toEqual(answerToWrongPassword);
});

test("an unknown email is answered byte for byte as a wrong password is", async () => {
  expect(await answerTo({ email: `${randomUUID()}@example.com` })).toEqual(answerToWrongPassword);
});

test("a person who guessed too often is refused before the password is looked at", async () => {
  const { id, email } = await aPerson();
  await db().account.updateMany({ where: { userId: id }, data: { password: "no hash" } }); // to look at it fails
  expect((await signIn({ email })).status).toBe(500);
  await useUpAttempts(email);
  expect((await signIn({ email })).status).toBe(429);
  expect(await db().session.count({ where: { userId: id } })).toBe(0);
});

test("guesses from elsewhere do not lock out the owner at an address where they signed in before", async () => {
  const { email } = await aPerson();
  expect((await signIn({ email, address: "192.0.2.7" })).status).toBe(200);
  await useUpAttempts(email);
  expect((await signIn({ email, address: "198.51.100.9" })).status).toBe(429);
  expect((await signIn({ email, address: "192.0.2.7" })).status).toBe(200);
});

test("guesses over the limit leave one line in the audit trail", async () => {
  const email = `${randomUUID()}@example.com`;
  await useUpAttempts(email);
  for (let each = 0; each < 3; each++) await signIn({ email });
  const lines = { action: "sign-in.throttled", after: { path: ["email"], equals: email } };
  expect(await db().auditEvent.count({ where: lines })).toBe(1);
});

test("an email is counted however it is written", async () => {
  const { email } = await aPerson();
  await useUpAttempts(email);
  expect((await signIn({ email: email.toUpperCase() })).status).toBe(429);
});

test("signing in ends the session that the browser had before", async () => {
  const { id, email } = await aPerson();
  const former = await aSession(id);
  expect((await signIn({ email, cookie: headersOf(former).get("cookie") })).status).toBe(200);
  const tokens = (await db().session.findMany({ where: { userId: id } })).map(({ token }) => token);
  expect(tokens).toHaveLength(1);
  expect(tokens).not.toContain(former.token);
});

test("a session keeps no more of a browser's name than browsers send", async () => {
  const { id: userId, email } = await aPerson();
  const { siteUrl } = config();
  const headers = { "content-type": "application/json", origin: siteUrl, "user-agent": "a".repeat(10_000) };
  const body = JSON.stringify({ email, password });
  await auth().handler(new Request(`${siteUrl}/api/auth/sign-in/email`, { method: "POST", headers, body }));
  expect((await db().session.findFirstOrThrow({ where: { userId } })).userAgent).toHaveLength(500);
});
