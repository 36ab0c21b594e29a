import { beforeEach, expect, test, vi } from "vitest";
import { db } from "@/lib/db";
import { aUser, daysAgo } from "@/lib/testing/builders";
import { withTestDatabase } from "@/lib/testing/database";
import { aSession, headersOf } from "@/lib/testing/signed-in";
import { removeFactorsAction, resetAction } from "./people-actions";

withTestDatabase();

/** What Next knows of the request: it has none outside its server. */
let asked = new Headers();
vi.mock("next/headers", () => ({ headers: async () => asked }));
vi.mock("next/cache", () => ({ revalidatePath: () => {} }));

let admin: string;
let writer: string;
beforeEach(async () => {
  admin = (await aUser("admin")).id;
  writer = (await aUser("writer")).id;
  await db().account.create({ data: { userId: writer, accountId: writer, providerId: "credential", password: "old" } });
  const passkey = { publicKey: "k", credentialID: writer, counter: 0, deviceType: "singleDevice", backedUp: false };
  await db().passkey.create({ data: { ...passkey, userId: writer, name: "Key" } });
});

const about = (id: string): FormData => {
  const form = new FormData();
  form.set("id", id);
  return form;
};
const signedIn = async (createdAt: Date) => {
  asked = headersOf(await aSession(admin, { createdAt, updatedAt: createdAt }));
};
const kept = async () => ({
  passwords: await db().account.count({ where: { userId: writer, password: "old" } }),
  passkeys: await db().passkey.count({ where: { userId: writer } }),
});

test("an admin who signed in a while ago resets no password and removes no second factor", async () => {
  await signedIn(daysAgo(1));
  expect(await resetAction(about(writer))).toMatchObject({ ok: false, reason: "unconfirmed" });
  expect(await removeFactorsAction(about(writer))).toMatchObject({ ok: false, reason: "unconfirmed" });
  expect(await kept()).toEqual({ passwords: 1, passkeys: 1 });
});

test("an admin who signed in a moment ago does both", async () => {
  await signedIn(new Date());
  expect(await resetAction(about(writer))).toMatchObject({ ok: true });
  expect(await removeFactorsAction(about(writer))).toMatchObject({ ok: true });
  expect(await kept()).toEqual({ passwords: 0, passkeys: 0 });
});
