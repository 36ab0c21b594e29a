import { expect, test } from "vitest";
import { resolveAddress } from "../../lib/addresses/resolve-address";
import { db } from "../../lib/db";
import { aSection } from "../../lib/testing/builders";
import { withTestDatabase } from "../../lib/testing/database";
import { rewriteFormerAddresses } from "./former-addresses";
import { applyMigrations } from "./migrations";

withTestDatabase();

async function undoMigration(): Promise<void> {
  await db().$executeRaw`ALTER TABLE "Redirect" DROP CONSTRAINT "Redirect_stays_here"`;
  await db().$executeRaw`DROP INDEX "Redirect_lower_from_idx"`;
  await db().$executeRaw`DELETE FROM "_prisma_migrations" WHERE "migration_name" LIKE '%_addresses'`;
}

test("addresses that an earlier version kept lead on or are gone after the upgrade, and those that can't are named with the reason", async () => {
  await aSection("world");
  await undoMigration();
  const rows = {
    "/caf%C3%A9": "/world",
    "/old/": "/world//europe",
    "/twice/": "/world",
    "/twice": "/world/kept",
    "/admin/x": "/world",
    "/out": "/world/../..//evil.example",
    "/round/": "/round",
  };
  await db().redirect.createMany({ data: Object.entries(rows).map(([from, to]) => ({ from, to })) });

  const gone = ["/d%C3%A9j%C3%A0", "/vu/", "/vu", "/a?b"].map((path) => ({ path }));
  await db().goneAddress.createMany({ data: gone });

  const url = process.env["DATABASE_URL"] ?? "";
  expect(await rewriteFormerAddresses(url)).toEqual([
    expect.stringMatching(/^\/admin\/x → \/world: The site needs this address/),
    expect.stringMatching(/^\/out → .*no browser asks/),
    "/round/ → /round: It leads to itself.",
    "/twice/ → /world: Another redirect leads on from this address.",
    expect.stringMatching(/^\/a\?b, gone: Leave out/),
  ]);
  expect(await applyMigrations(url)).toEqual(["20261130106000_addresses"]);
  const kept = await db().redirect.findMany({ orderBy: { from: "asc" }, select: { from: true, to: true } });
  expect(Object.fromEntries(kept.map(({ from, to }) => [from, to]))).toEqual({
    ...{ "/café": "/world", "/old": "/world/europe", "/twice": "/world/kept" },
  });
  expect(await resolveAddress("/caf%C3%A9", new URLSearchParams())).toEqual({ kind: "moved", to: "/world" });
  expect(await resolveAddress("/d%C3%A9j%C3%A0", new URLSearchParams())).toEqual({ kind: "gone", path: "/déjà" });
  expect((await db().goneAddress.findMany()).map(({ path }) => path).sort()).toEqual(["/déjà", "/vu"]);
  expect(await rewriteFormerAddresses(url)).toEqual([]);
});
