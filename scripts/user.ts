/** `npm run user -- create EMAIL NAME ROLE | role EMAIL ROLE | reset EMAIL`: the people of the desk. */
import { z } from "zod";
import { config } from "../lib/config";
import { db } from "../lib/db";
import type { Outcome } from "../lib/newsroom/outcome";
import { createUser, resetPassword, setRole } from "../lib/newsroom/people";
import { userRoles } from "../lib/permissions";
import { needed } from "../lib/settings/fields";
import { openUpToDate } from "./postgres/set-up";
import { StartError } from "./start-error";
import { command } from "./steps";
import { onStop } from "./stopping";

const usage = "npm run user -- create EMAIL NAME ROLE, or: role EMAIL ROLE, or: reset EMAIL";

const email = z.email({ error: ({ input }) => `${input} is not an email address.` });
const role = z.enum(userRoles, {
  error: ({ input }) => `${input} is not a role. Use one of ${userRoles.join(", ")}.`,
});
const name = needed(100, "Enter a name.");
const order = z.union([
  z.tuple([z.literal("create"), z.string(), z.string(), z.string()]),
  z.tuple([z.literal("role"), z.string(), z.string()]),
  z.tuple([z.literal("reset"), z.string()]),
]);

await command(async () => {
  const asked = order.safeParse(process.argv.slice(2));
  if (!asked.success) throw new StartError(`Usage: ${usage}`);
  const work = readOrder(asked.data);
  process.env["DATABASE_URL"] = (await openUpToDate(config())).url;
  onStop(() => db().$disconnect());
  console.log(await work());
});

/** What was asked for, checked before anything is opened; it answers the line to print. */
function readOrder(asked: z.infer<typeof order>): () => Promise<string> {
  const address = read(email, asked[1]).toLowerCase();
  switch (asked[0]) {
    case "create": {
      const person = { email: address, name: read(name, asked[2]), role: read(role, asked[3]) };
      return async () => `${address} ${told(await createUser(person, null)).password}`;
    }
    case "role": {
      const to = read(role, asked[2]);
      return async () => {
        told(await setRole(await idOf(address), to, null));
        return `${address} is now ${to}.`;
      };
    }
    case "reset":
      return async () => `${address} ${told(await resetPassword(await idOf(address), null)).password}`;
  }
}

function read<T>(shape: z.ZodType<T>, value: string): T {
  const result = shape.safeParse(value);
  if (!result.success) throw new StartError(result.error.issues[0]?.message ?? `Usage: ${usage}`);
  return result.data;
}

function told<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new StartError(outcome.message);
  return outcome.value;
}

async function idOf(address: string): Promise<string> {
  const user = await db().user.findUnique({ where: { email: address }, select: { id: true } });
  if (!user) throw new StartError(`No account has the email address ${address}.`);
  return user.id;
}
