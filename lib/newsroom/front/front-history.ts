import { frontWords } from "@/lib/messages/desk/front";
import { db } from "../../db";
import { type Change, frontChanges } from "../../front/difference";
import { readDocument, wholeDocument } from "../../front/document";
import { frame } from "../../paper/site";
import { type AuditRow, changesOf } from "../audit-trail";
import { namesFor } from "./front-names";
import { readFront } from "./locked-front";

const pageSize = 20;

export type FrontHistory = {
  name: string;
  versions: { number: number; by: string; at: Date; note: string | null; changes: Change[] }[]; // newest first
  older: number | null; // `below` of the next page
  steps: { id: string; by: string; at: Date; action: string; changes: AuditRow["changes"] }[]; // newest first
};

/** What was published, each version beside the one before it, and the steps that editors took of late. */
export async function frontHistory(frontId: string, below: number | null): Promise<FrontHistory | null> {
  const paper = await frame();
  const front = await readFront(db(), frontId, paper);
  if (!front) return null;
  const [rows, events] = await Promise.all([
    db().frontVersion.findMany({
      where: { frontId, ...(below !== null && { number: { lt: below } }) },
      orderBy: { number: "desc" },
      take: pageSize + 1,
      include: { user: { select: { name: true } } },
    }),
    db().auditEvent.findMany({
      where: { subjectType: "front", subjectId: frontId },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: 50,
      include: { user: { select: { name: true } } },
    }),
  ]);
  const documents = rows.map(({ document }) => wholeDocument(readDocument(document), front.layout));
  const names = await namesFor(db(), documents, front.layout, paper);
  const empty = wholeDocument(null, front.layout);
  return {
    name: front.name,
    versions: rows.slice(0, pageSize).map(({ number, user, createdAt, note }, index) => ({
      ...{ number, note, at: createdAt, by: user?.name ?? frontWords.import },
      changes: frontChanges(documents[index + 1] ?? empty, documents[index] ?? empty, names),
    })),
    older: rows.length > pageSize ? (rows[pageSize - 1]?.number ?? null) : null,
    steps: events.map(({ id, user, at, action, before, after }) => ({
      ...{ id, at, action, by: user?.name ?? frontWords.automatic, changes: changesOf(before, after) },
    })),
  };
}
