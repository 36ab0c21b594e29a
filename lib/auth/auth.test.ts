import { expect, test } from "vitest";
import { config } from "../config";
import { db } from "../db";
import { aUser, daysAgo } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { aSession, headersOf } from "../testing/signed-in";
import { auth, sessionOf } from "./auth";

withTestDatabase();

const day = 24 * 60 * 60 * 1000; // ms

const endOf = async (id: string) => (await db().session.findUniqueOrThrow({ where: { id } })).expiresAt;

test("use prolongs a session to seven days from now", async () => {
  const { id: userId } = await aUser();
  const session = await aSession(userId, { signedInAt: daysAgo(10), updatedAt: daysAgo(1) });
  const before = Date.now();
  expect(await sessionOf(headersOf(session))).not.toBeNull();
  expect((await endOf(session.id)).getTime()).toBeGreaterThanOrEqual(before + 7 * day);
});

test("a second request within the hour does not write a session that ends with its thirty days", async () => {
  const { id: userId } = await aUser();
  const session = await aSession(userId, { signedInAt: daysAgo(29), updatedAt: daysAgo(1) });
  const written = async () => (await db().session.findUniqueOrThrow({ where: { id: session.id } })).updatedAt;
  await sessionOf(headersOf(session));
  const first = await written();
  expect(first.getTime()).toBeGreaterThan(session.updatedAt.getTime());
  expect(await sessionOf(headersOf(session))).not.toBeNull();
  expect(await written()).toEqual(first);
});

test("no use prolongs a session beyond thirty days after signing in", async () => {
  const { id: userId } = await aUser();
  const signedInAt = daysAgo(29);
  const session = await aSession(userId, { signedInAt });
  expect(await auth().api.getSession({ headers: headersOf(session) })).not.toBeNull();
  expect(await endOf(session.id)).toEqual(new Date(signedInAt.getTime() + 30 * day));
});

test("a session of thirty days ago signs nobody in, although it was used a moment ago", async () => {
  const { id: userId } = await aUser();
  const session = await aSession(userId, { signedInAt: daysAgo(30), expiresAt: daysAgo(-7) });
  expect(await auth().api.getSession({ headers: headersOf(session) })).toBeNull();
});

test("confirming the password does not move the end of a session", async () => {
  const { id: userId } = await aUser();
  const signedInAt = daysAgo(29);
  const session = await aSession(userId, { signedInAt, expiresAt: daysAgo(-1) });
  await db().session.update({ where: { id: session.id }, data: { createdAt: new Date(), expiresAt: daysAgo(-7) } });
  expect(await endOf(session.id)).toEqual(new Date(signedInAt.getTime() + 30 * day));
});

test("a session that can't be prolonged still identifies its user", async () => {
  const { id: userId } = await aUser();
  const session = await aSession(userId, { signedInAt: daysAgo(10), updatedAt: daysAgo(1) });
  // PostgreSQL's own error for a disk without space: 53100.
  await db().$executeRaw`
    CREATE FUNCTION disk_full() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$`;
  await db().$executeRaw`CREATE TRIGGER disk_full BEFORE UPDATE ON "Session" FOR EACH ROW EXECUTE FUNCTION disk_full()`;
  expect((await sessionOf(headersOf(session)))?.user.id).toBe(userId);
  await db().$executeRaw`DROP TRIGGER disk_full ON "Session"`;
});

const signInAt = (origin: string) =>
  auth().handler(
    new Request(new URL("/api/auth/sign-in/email", config().siteUrl), {
      method: "POST",
      headers: { "content-type": "application/json", origin },
      body: JSON.stringify({ email: "nobody@example.com", password: "kettle-otter-gravel" }),
    }),
  );

test("this machine’s names are one address to sign in at, and a foreign origin is refused", async () => {
  const { protocol, port } = new URL(config().siteUrl);
  for (const host of ["localhost", "127.0.0.1", "[::1]"])
    expect((await signInAt(`${protocol}//${host}:${port}`)).status, host).toBe(401); // no such person
  for (const origin of [
    "https://evil.example",
    `${protocol}//localhost.evil.example:${port}`,
    `${protocol}//localhost:1`,
  ])
    expect((await signInAt(origin)).status, origin).toBe(403);
});

test("an email with a NUL or half a character is a wrong one, not a failure", async () => {
  const { siteUrl } = config();
  for (const email of ["a\u0000@example.com", "a\ud800@example.com"]) {
    const response = await auth().handler(
      new Request(new URL("/api/auth/sign-in/email", siteUrl), {
        method: "POST",
        headers: { "content-type": "application/json", origin: siteUrl },
        body: JSON.stringify({ email, password: "kettle-otter-gravel" }),
      }),
    );
    expect([400, 401], JSON.stringify(email)).toContain(response.status);
  }
});
