import { expect, test } from "vitest";
import { db } from "../db";
import { daysAgo } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { tidy } from "./tidy";

withTestDatabase();

test("what has had its time goes, what is in use stays", async () => {
  const { id: userId } = await db().user.create({ data: { name: "Ada", email: "ada@example.com" } });
  const [past, soon] = [daysAgo(1), daysAgo(-1)];
  await db().session.createMany({
    data: [
      { token: "in use", userId, expiresAt: soon },
      { token: "expired", userId, expiresAt: past },
      { token: "in use since long", userId, expiresAt: soon, createdAt: daysAgo(31) },
    ],
  });
  await db().verification.createMany({
    data: [
      { identifier: "asked", value: "", expiresAt: soon },
      { identifier: "expired", value: "", expiresAt: past },
    ],
  });
  await db().rateLimit.createMany({
    data: [
      { key: "now", count: 1, lastRequest: Date.now() },
      { key: "long ago", count: 1, lastRequest: daysAgo(2).getTime() },
    ],
  });
  await db().job.createMany({
    data: [
      { kind: "tidy", dueAt: past },
      { kind: "tidy", dueAt: daysAgo(31), finishedAt: daysAgo(31) },
    ],
  });

  await tidy(new Date());

  expect((await db().session.findMany()).map(({ token }) => token)).toEqual(["in use"]);
  expect((await db().verification.findMany()).map(({ identifier }) => identifier)).toEqual(["asked"]);
  expect((await db().rateLimit.findMany()).map(({ key }) => key)).toEqual(["now"]);
  expect(await db().job.count()).toBe(1);
});
