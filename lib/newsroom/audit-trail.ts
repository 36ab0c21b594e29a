import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { auditWords } from "../messages/desk/audit";
import { named } from "../statements";
import type { AuditFilters } from "./audit-filters";
import { type Named, namedBy, namesById } from "./find-names";
import { type KeysetPage, keysetPage, newestFrom } from "./keyset";
import type { Cursor } from "./list-filters";
import { slugIn } from "./shown-name";

const pageSize = 50;

export type AuditRow = {
  id: string;
  at: Date;
  who: string | null; // null: Dateline itself, or nobody known
  action: string;
  subject: { type: string; id: string | null; name: string | null };
  changes: { field: string; before: string; after: string }[];
  address: string | null;
};

export type AuditTrail = KeysetPage<AuditRow>;

type Event = {
  id: string;
  at: Date;
  action: string;
  address: string | null;
  subjectType: string;
  subjectId: string | null;
  before: Prisma.JsonValue;
  after: Prisma.JsonValue;
  who: string | null;
};

/** Returns a page of what was done, newest first. Sends at most 10 queries, each of which reads a bounded part of an index. */
export async function auditTrail(filters: AuditFilters, cursor: Cursor | null): Promise<AuditTrail> {
  const page = keysetPage(await eventsOf(await listsOf(filters), cursor), pageSize, cursor, ({ at }) => at);
  if (!page) return auditTrail(filters, null);
  const names = await namesOf(page.rows);
  const rows = page.rows.map(({ id, at, who, action, subjectType, subjectId, before, after, address }) => ({
    ...{ id, at, action, address, who, changes: changesOf(before, after) },
    subject: {
      type: subjectType,
      id: subjectId,
      name: names.get(subjectId ?? "") ?? ownName(after) ?? ownName(before),
    },
  }));
  return { ...page, rows };
}

/** Merges the events of a page and one more from lists of which an index holds each in order. */
async function eventsOf(lists: Prisma.Sql[], cursor: Cursor | null): Promise<Event[]> {
  if (lists.length === 0) return [];
  const { past, order } = newestFrom({ key: Prisma.sql`"at"`, id: Prisma.sql`"id"` }, cursor);
  const pages = lists.map(
    (list) => Prisma.sql`(
      SELECT "id", "at" FROM "AuditEvent" WHERE ${Prisma.join([list, ...past], " AND ")}
      ORDER BY ${order} LIMIT ${pageSize + 1})`,
  );
  const shown = newestFrom({ key: Prisma.sql`e."at"`, id: Prisma.sql`e."id"` }, cursor);
  return named(
    "page of the audit",
    () => db().$queryRaw<Event[]>`
    SELECT e."id", e."at", e."action", e."address", e."subjectType", e."subjectId", e."before", e."after",
      u."name" AS "who"
    FROM (SELECT "id" FROM (${Prisma.join(pages, " UNION ")}) merged ORDER BY ${order} LIMIT ${pageSize + 1}) page
    JOIN "AuditEvent" e ON e."id" = page."id"
    LEFT JOIN "User" u ON u."id" = e."userId"
    ORDER BY ${shown.order}`,
  );
}

/** The conditions of lists that together have the events asked for, each the beginning of an index in order of time. */
async function listsOf({ person, action, article }: AuditFilters): Promise<Prisma.Sql[]> {
  const isBy = Prisma.sql`"userId" = ${person}`;
  const isAction = action === "" ? Prisma.sql`true` : Prisma.sql`starts_with("action", ${action})`;
  if (article !== "") {
    const about = Prisma.sql`"subjectType" = 'article' AND "subjectId" = ${article} AND ${isAction}`;
    return [person === "" ? about : Prisma.sql`${about} AND ${isBy}`];
  }
  const actions =
    action === "" ? [Prisma.sql`true`] : (await actionsFrom(action)).map((each) => Prisma.sql`"action" = ${each}`);
  if (person === "") return actions;
  return [
    ...actions.map((each) => Prisma.sql`${isBy} AND ${each}`),
    Prisma.sql`"subjectType" = 'user' AND "subjectId" = ${person} AND ${isAction}`,
  ];
}

/** The actions in the log that begin so: it looks each up in the index, after the one before. */
async function actionsFrom(prefix: string): Promise<string[]> {
  const rows = await named(
    "actions in the audit",
    () => db().$queryRaw<{ action: string }[]>`
    WITH RECURSIVE known AS (
      (SELECT "action" FROM "AuditEvent" ORDER BY "action" LIMIT 1)
      UNION ALL
      SELECT (SELECT e."action" FROM "AuditEvent" e WHERE e."action" > known."action" ORDER BY e."action" LIMIT 1)
      FROM known WHERE known."action" IS NOT NULL
    )
    SELECT "action" FROM known WHERE starts_with("action", ${prefix})`,
  );
  return rows.map(({ action }) => action);
}

/** What was done to one picture, newest first; what only the audit's readers may know is left out. */
export async function historyOfPicture(id: string): Promise<Omit<AuditRow, "subject" | "address">[]> {
  const rows = await named("history of a picture", () =>
    db().auditEvent.findMany({
      where: { subjectType: "picture", subjectId: id, action: { not: "permission.refused" } },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: pageSize,
      include: { user: { select: { name: true } } },
    }),
  );
  return rows.map(({ id, at, user, action, before, after }) => ({
    ...{ id, at, action, who: user?.name ?? null, changes: changesOf(before, after) },
  }));
}

/** The person that a trail is narrowed to: by an id, or by what somebody typed. Null where it names nobody. */
export async function auditedPerson(text: string): Promise<Named | null> {
  if (text === "") return null;
  const [withId] = await namesById("person", [text]);
  return withId ?? namedBy("person", slugIn(text));
}

type Subject = { subjectType: string; subjectId: string | null };

async function namesOf(events: Subject[]): Promise<Map<string, string>> {
  const idsOf = (type: string) =>
    events.flatMap((event) => (event.subjectType === type ? [event.subjectId ?? ""] : []));
  const ofType = (type: string) => ({ where: { id: { in: idsOf(type) } }, select: { id: true, name: true } });
  const [users, articles, pictures, banners, fronts, ...others] = await Promise.all([
    named("users in the audit", () => db().user.findMany(ofType("user"))),
    named("articles in the audit", () =>
      db().article.findMany({ where: { id: { in: idsOf("article") } }, select: { id: true, headline: true } }),
    ),
    named("pictures in the audit", () =>
      db().media.findMany({ where: { id: { in: idsOf("picture") } }, select: { id: true, fileName: true } }),
    ),
    named("banners in the audit", () =>
      db().banner.findMany({ where: { id: { in: idsOf("banner") } }, select: { id: true, text: true } }),
    ),
    named("fronts in the audit", () =>
      db().front.findMany({
        where: { id: { in: idsOf("front") } },
        select: { id: true, section: { select: { name: true } } },
      }),
    ),
    named("sections in the audit", () => db().section.findMany(ofType("section"))),
    named("topics in the audit", () => db().topic.findMany(ofType("topic"))),
    named("authors in the audit", () => db().author.findMany(ofType("author"))),
  ]);
  return new Map([
    ...[users, ...others].flat().map(({ id, name }): [string, string] => [id, name]),
    ...articles.map(({ id, headline }): [string, string] => [id, headline]),
    ...pictures.map(({ id, fileName }): [string, string] => [id, fileName]),
    ...banners.map(({ id, text }): [string, string] => [id, text]),
    ...fronts.map(({ id, section }): [string, string] => [id, section?.name ?? auditWords.home]),
  ]);
}

/** The name that an event itself holds of its subject, which may be deleted by now. */
function ownName(value: Prisma.JsonValue): string | null {
  const fields = fieldsOf(value);
  return fields.get("name") ?? fields.get("headline") ?? fields.get("fileName") ?? fields.get("title") ?? null;
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

/** The headline of the article that a trail is narrowed to; null where there is none. */
export async function headlineOf(articleId: string): Promise<string | null> {
  if (articleId === "") return null;
  const article = await db().article.findUnique({ where: { id: articleId }, select: { headline: true } });
  return article?.headline ?? null;
}
