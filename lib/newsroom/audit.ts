import { db } from "../db";
import type { Prisma } from "../generated/prisma/client";
import type { Action, DeskUser } from "../permissions";

/** Whoever does something at the desk, and from where. `address` is null for the scheduler and the command line. */
export type Actor = Pick<DeskUser, "id" | "name" | "role"> & { address: string | null };

type SubjectType =
  | ("article" | "picture" | "front" | "banner" | "page" | "section" | "topic" | "author")
  | ("user" | "redirect" | "settings" | "session");

export type AuditEntry = {
  by: Pick<Actor, "id" | "address"> | null; // null: nobody known, or the machine itself
  action: string; // "article.publish", "sign-in.refused" …
  subject?: { type: SubjectType; id: string | null };
  before?: Prisma.InputJsonValue;
  after?: Prisma.InputJsonValue;
  address?: string | null;
};

/** Writes down who did what; in the transaction of what they did, where there is one. */
export async function audit(entry: AuditEntry, client: Prisma.TransactionClient = db()): Promise<void> {
  await client.auditEvent.create({ data: eventOf(entry) });
}

/** Writes as `audit` does what was done to many subjects at once. Sends 1 query. */
export async function auditEach(entries: AuditEntry[], client: Prisma.TransactionClient): Promise<void> {
  await client.auditEvent.createMany({ data: entries.map(eventOf) });
}

function eventOf({ by, action, subject, before, after, address }: AuditEntry) {
  return {
    userId: by?.id ?? null,
    address: by?.address ?? address ?? null,
    action,
    subjectType: subject?.type ?? "session",
    subjectId: subject?.id ?? null,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/** Writes down that somebody asked for what their role has not. */
export const auditRefusal = (
  by: NonNullable<AuditEntry["by"]>,
  asked: Action,
  subject: AuditEntry["subject"] = { type: "user", id: by.id },
): Promise<void> => audit({ by, action: "permission.refused", subject, after: { asked } });
