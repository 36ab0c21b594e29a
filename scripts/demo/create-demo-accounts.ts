import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createUser, type NewPerson } from "../../lib/newsroom/people";

const demoPeople: NewPerson[] = [
  { role: "writer", name: "Noor Castellan", email: "writer@example.com" },
  { role: "editor", name: "Piet Amankwah", email: "editor@example.com" },
  { role: "admin", name: "Solveig Okabe", email: "admin@example.com" },
];

/** One account a role, over DATABASE_URL; answers their lines for the reader, kept in accounts.txt too. */
export async function createDemoAccounts(dataDir: string, password: string | null): Promise<string[]> {
  const lines: string[] = [];
  for (const person of demoPeople) {
    const made = await createUser(person, null, password ?? undefined);
    if (made.ok) lines.push(`${person.email.padEnd(20)} ${made.value.password}`);
  }
  await mkdir(dataDir, { recursive: true });
  await writeFile(join(dataDir, "accounts.txt"), `${lines.join("\n")}\n`, { mode: 0o600 });
  return lines;
}
