import { beforeAll, expect, test } from "vitest";
import { confirmAttempts } from "../auth/attempts";
import { db } from "../db";
import { withTestDatabase } from "../testing/database";
import { changeEmail } from "./account";
import type { Actor } from "./audit";
import { createUser } from "./people";

withTestDatabase();

const password = "kettle-otter-gravel";
let by: Actor;

beforeAll(async () => {
  await createUser({ email: "other@example.com", name: "Other", role: "writer" }, null);
  const made = await createUser({ email: "anna@example.com", name: "Anna", role: "writer" }, null, password);
  if (!made.ok) throw new Error(made.message);
  by = { id: made.value.id, name: "Anna", role: "writer", address: null };
});

const session = (token: string) =>
  db().session.create({ data: { token, userId: by.id, expiresAt: new Date(Date.now() + 3_600_000) } });

test("an email is changed by its owner's password alone, and ends the sessions elsewhere", async () => {
  const here = await session("here");
  await session("elsewhere");
  const change = { email: "anna.new@example.com", sessionId: here.id };
  expect(await changeEmail({ ...change, password: "not the password" }, by)).toMatchObject({ field: "password" });
  expect(await changeEmail({ ...change, password }, by)).toEqual({ ok: true, value: null });
  expect(await db().user.findUnique({ where: { id: by.id } })).toMatchObject({ email: "anna.new@example.com" });
  expect((await db().session.findMany({ where: { userId: by.id } })).map(({ id }) => id)).toEqual([here.id]);
  expect(await db().auditEvent.findFirst({ where: { action: "user.email" } })).toMatchObject({
    before: { email: "anna@example.com" },
    after: { email: "anna.new@example.com" },
  });
});

test("an email that is somebody else's is refused beside its field", async () => {
  const change = { email: "other@example.com", password, sessionId: "none" };
  expect(await changeEmail(change, by)).toMatchObject({ ok: false, field: "email" });
});

test("a person who guessed their password too often is refused, the right one too", async () => {
  const { key, most } = confirmAttempts(by.id);
  const used = { count: most, lastRequest: Date.now() };
  await db().rateLimit.upsert({ where: { key }, create: { key, ...used }, update: used });
  const change = { email: "anna.newer@example.com", password, sessionId: "none" };
  expect(await changeEmail(change, by)).toMatchObject({ ok: false, message: expect.stringContaining("Too many") });
  await db().rateLimit.delete({ where: { key } });
  expect(await changeEmail(change, by)).toMatchObject({ ok: true });
});
