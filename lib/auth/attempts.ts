/**
 * Counts password attempts in the database. Instances share the count and a restart keeps it. It counts before
 * the check, so parallel attempts can't all pass.
 */
import { db } from "../db";

const windowTime = 15 * 60 * 1000; // ms

/** The key of one counter and its limit per window. */
export type Attempts = { key: string; most: number };

/** Passwords for one email; `knownAddress`: those from an address where its owner signed in before count apart. */
export const signInAttempts = (email: string, knownAddress: string | null): Attempts => ({
  key: `sign-in|${email}|${knownAddress ?? ""}`,
  most: 20,
});

/** Passwords that somebody signed in gives to confirm who they are. */
export const confirmAttempts = (userId: string): Attempts => ({ key: `confirm|${userId}`, most: 10 });

/** Counts one more; "first-refused" for the first over the limit. The window begins at the first that it counts. */
export async function countAttempt({ key, most }: Attempts): Promise<"allowed" | "first-refused" | "refused"> {
  const now = Date.now();
  const rows = await db().$queryRaw<{ count: number }[]>`
    INSERT INTO "RateLimit" AS former ("id", "key", "count", "lastRequest")
    VALUES (gen_random_uuid()::text, ${key}, 1, ${now}::bigint)
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN former."lastRequest" > ${now - windowTime}::bigint
        THEN least(former."count" + 1, ${most + 2}::int) ELSE 1 END,
      "lastRequest" = CASE WHEN former."lastRequest" > ${now - windowTime}::bigint
        THEN former."lastRequest" ELSE excluded."lastRequest" END
    RETURNING "count"`;
  const count = rows[0]?.count ?? 1;
  if (count <= most) return "allowed";
  return count === most + 1 ? "first-refused" : "refused";
}

/** Resets the counter after the right password. */
export async function forgetAttempts({ key }: Attempts): Promise<void> {
  await db().rateLimit.deleteMany({ where: { key } });
}
