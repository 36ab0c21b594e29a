import { z } from "zod";
import { db } from "../db";
import type { Prisma } from "../generated/prisma/client";

const pageSize = 50;

export type AuditFilters = { person: string; action: string; article: string };

export type AuditRow = {
  id: string;
  at: Date;
  who: string | null; // null: the machine, or nobody known
  action: string;
  subject: { type: string; id: string | null; name: string | null };
  changes: { field: string; before: string; after: string }[];
  address: string | null;
};

export type AuditTrail = { rows: AuditRow[]; older: string | null };

/** What was done, newest first; `after` is the `older` of the page before. */
export async function auditTrail(filters: AuditFilters, after: string | null): Promise<AuditTrail> {
  const { person, action, article } = filters;
  const from = after === null ? null : keyOf(after);
  const found = await db().auditEvent.findMany({
    where: {
      ...(person && { OR: [{ userId: person }, { subjectType: "user", subjectId: person }] }),
      ...(action && { action: { startsWith: action } }),
      ...(article && { subjectType: "article", subjectId: article }),
      ...(from && { AND: { OR: [{ at: { lt: from.at } }, { at: from.at, id: { lt: from.id } }] } }),
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: pageSize + 1,
    include: { user: { select: { name: true } } },
  });
  const page = found.slice(0, pageSize);
  const names = await namesOf(page);
  const last = page.at(-1);
  return {
    rows: page.map(({ id, at, user, action, subjectType, subjectId, before, after, address }) => ({
      ...{ id, at, action, address, who: user?.name ?? null, changes: changesOf(before, after) },
      subject: { type: subjectType, id: subjectId, name: names.get(subjectId ?? "") ?? null },
    })),
    older: found.length > pageSize && last ? `${last.at.toISOString()}_${last.id}` : null,
  };
}

/** What was done to one picture, newest first; what only the audit's readers may know is left out. */
export async function historyOfPicture(id: string): Promise<Omit<AuditRow, "subject" | "address">[]> {
  const rows = await db().auditEvent.findMany({
    where: { subjectType: "picture", subjectId: id, action: { not: "permission.refused" } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: pageSize,
    include: { user: { select: { name: true } } },
  });
  return rows.map(({ id, at, user, action, before, after }) => ({
    ...{ id, at, action, who: user?.name ?? null, changes: changesOf(before, after) },
  }));
}

/** The people that a trail can be narrowed to. */
export const auditedPeople = (): Promise<{ id: string; name: string }[]> =>
  db().user.findMany({ select: { id: true, name: true }, orderBy: [{ name: "asc" }, { id: "asc" }] });

const key = z.string().transform((text, ctx) => {
  const [at = "", id = ""] = text.split("_");
  const moment = new Date(at);
  // JavaScript has years that PostgreSQL refuses.
  if (moment.getTime() >= 0 && moment.getUTCFullYear() <= 9999 && id !== "") return { at: moment, id };
  ctx.addIssue("not a place in the trail");
  return z.NEVER;
});

/** A place in the trail, as the address names it; null for anything else. */
const keyOf = (text: string): { at: Date; id: string } | null => key.safeParse(text).data ?? null;

type Subject = { subjectType: string; subjectId: string | null };

async function namesOf(events: Subject[]): Promise<Map<string, string>> {
  const idsOf = (type: string) =>
    events.flatMap((event) => (event.subjectType === type ? [event.subjectId ?? ""] : []));
  const named = (type: string) => ({ where: { id: { in: idsOf(type) } }, select: { id: true, name: true } });
  const [users, articles, pictures, ...others] = await Promise.all([
    db().user.findMany(named("user")),
    db().article.findMany({ where: { id: { in: idsOf("article") } }, select: { id: true, headline: true } }),
    db().media.findMany({ where: { id: { in: idsOf("picture") } }, select: { id: true, fileName: true } }),
    db().section.findMany(named("section")),
    db().topic.findMany(named("topic")),
    db().author.findMany(named("author")),
  ]);
  return new Map([
    ...[users, ...others].flat().map(({ id, name }): [string, string] => [id, name]),
    ...articles.map(({ id, headline }): [string, string] => [id, headline]),
    ...pictures.map(({ id, fileName }): [string, string] => [id, fileName]),
  ]);
}

/** What stood before and after, a row a field; "" where there was nothing. */
export function changesOf(before: Prisma.JsonValue, after: Prisma.JsonValue): AuditRow["changes"] {
  const [old, new_] = [fieldsOf(before), fieldsOf(after)];
  const fields = [...new Set([...old.keys(), ...new_.keys()])];
  const changes = fields.map((field) => ({ field, before: old.get(field) ?? "", after: new_.get(field) ?? "" }));
  return changes.filter(({ before, after }) => before !== after);
}

function fieldsOf(value: Prisma.JsonValue): Map<string, string> {
  if (value === null) return new Map();
  if (typeof value !== "object" || Array.isArray(value)) return new Map([["", textOf(value)]]);
  return new Map(Object.entries(value).map(([field, held]) => [field, textOf(held)]));
}

const textOf = (value: Prisma.JsonValue | undefined): string => {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
};
