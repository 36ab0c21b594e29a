import { verifyPassword } from "better-auth/crypto";
import { beforeEach, expect, test } from "vitest";
import { db } from "../db";
import type { UserRole } from "../permissions";
import { withTestDatabase } from "../testing/database";
import type { Actor } from "./audit";
import { createUser, disableUser, enableUser, endSessions, removeFactors, resetPassword, setRole } from "./people";

withTestDatabase();

let count = 0;
async function aPerson(role: UserRole): Promise<Actor & { password: string }> {
  const name = `Person ${++count}`;
  const made = await createUser({ email: `person${count}@example.com`, name, role }, null);
  if (!made.ok) throw new Error(made.message);
  await db().session.create({
    data: { userId: made.value.id, token: `token ${made.value.id}`, expiresAt: new Date(Date.now() + 60_000) },
  });
  return { ...made.value, name, role, address: "192.0.2.1" };
}

const sessionsOf = (userId: string) => db().session.count({ where: { userId } });
const lastEvent = (subjectId: string) =>
  db().auditEvent.findFirst({ where: { subjectType: "user", subjectId }, orderBy: [{ at: "desc" }, { id: "desc" }] });
const passwordOf = async (userId: string) =>
  (await db().account.findFirstOrThrow({ where: { userId, providerId: "credential" } })).password ?? "";

let admin: Actor;
beforeEach(async () => {
  await db().user.updateMany({ where: { role: "admin" }, data: { role: "writer" } }); // one admin a test
  admin = await aPerson("admin");
});

test("a new person has an account, a hashed password and a line in the trail that doesn't hold it", async () => {
  const made = await createUser({ email: " Ana@Example.com ", name: "Ana", role: "editor" }, admin);
  if (!made.ok) throw new Error(made.message);
  const { id, password } = made.value;
  expect(await db().user.findUnique({ where: { id } })).toMatchObject({ email: "ana@example.com", role: "editor" });
  const hash = await passwordOf(id);
  expect(hash).not.toContain(password);
  expect(await verifyPassword({ hash, password })).toBe(true);
  const event = await lastEvent(id);
  expect(event).toMatchObject({ action: "user.create", userId: admin.id, address: "192.0.2.1" });
  expect(JSON.stringify(event)).not.toContain(password);
});

test("an email is one person's, however it is written", async () => {
  await createUser({ email: "twice@example.com", name: "One", role: "writer" }, admin);
  const again = await createUser({ email: "TWICE@example.com", name: "Two", role: "writer" }, admin);
  expect(again).toMatchObject({ ok: false, field: "email" });
});

test("a lesser role ends the person's sessions, a greater one doesn't", async () => {
  const person = await aPerson("writer");
  await setRole(person.id, "editor", admin);
  expect(await sessionsOf(person.id)).toBe(1);
  await setRole(person.id, "writer", admin);
  expect(await sessionsOf(person.id)).toBe(0);
  expect(await lastEvent(person.id)).toMatchObject({
    ...{ action: "user.role", before: { role: "editor" }, after: { role: "writer" } },
  });
});

test("a reset makes another password, ends the sessions and leaves the second factor", async () => {
  const person = await aPerson("writer");
  await db().twoFactor.create({ data: { userId: person.id, secret: "s", backupCodes: "[]" } });
  const reset = await resetPassword(person.id, admin);
  if (!reset.ok) throw new Error(reset.message);
  const hash = await passwordOf(person.id);
  expect(await verifyPassword({ hash, password: reset.value.password })).toBe(true);
  expect(await verifyPassword({ hash, password: person.password })).toBe(false);
  expect(await sessionsOf(person.id)).toBe(0);
  expect(await db().twoFactor.count({ where: { userId: person.id } })).toBe(1);
});

test("factors are removed for whoever lost their phone", async () => {
  const person = await aPerson("writer");
  await db().twoFactor.create({ data: { userId: person.id, secret: "s", backupCodes: "[]" } });
  await db().user.update({ where: { id: person.id }, data: { twoFactorEnabled: true } });
  await removeFactors(person.id, admin);
  expect(await db().user.findUnique({ where: { id: person.id } })).toMatchObject({ twoFactorEnabled: false });
  expect(await db().twoFactor.count({ where: { userId: person.id } })).toBe(0);
});

test("disabling ends the sessions at once; enabling lets the person sign in again", async () => {
  const person = await aPerson("editor");
  await disableUser(person.id, admin);
  expect(await sessionsOf(person.id)).toBe(0);
  expect((await db().user.findUniqueOrThrow({ where: { id: person.id } })).disabledAt).not.toBeNull();
  await enableUser(person.id, admin);
  expect((await db().user.findUniqueOrThrow({ where: { id: person.id } })).disabledAt).toBeNull();
});

test("ending sessions says how many there were", async () => {
  const person = await aPerson("editor");
  expect(await endSessions(person.id, admin)).toEqual({ ok: true, value: 1 });
  expect(await sessionsOf(person.id)).toBe(0);
});

test("the last admin can't be disabled or lose the role, not even to two people at once", async () => {
  expect(await disableUser(admin.id, admin)).toMatchObject({ ok: false });
  expect(await setRole(admin.id, "editor", admin)).toMatchObject({ ok: false, field: "role" });
  const other = await aPerson("admin");
  const both = await Promise.all([disableUser(admin.id, other), setRole(other.id, "writer", admin)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db().user.count({ where: { role: "admin", disabledAt: null } })).toBe(1);
});

test("someone who isn't there is a refusal, not a crash", async () => {
  expect(await setRole("nobody", "admin", admin)).toMatchObject({ ok: false });
});
