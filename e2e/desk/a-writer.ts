import { randomUUID } from "node:crypto";
import { createUser } from "../../lib/newsroom/people";

/** A writer of a test's own, whose sessions it may end and whose account it may change. */
export async function aWriter(): Promise<{ email: string; name: string; password: string }> {
  const email = `${randomUUID()}@example.com`;
  const name = `Writer ${email.slice(0, 8)}`;
  const made = await createUser({ email, name, role: "writer" }, null);
  if (!made.ok) throw new Error(made.message);
  return { email, name, password: made.value.password };
}
