import { auditPredicate, auditWords } from "../messages/desk/audit";
import type { AuditRow } from "./audit-trail";

/** An event as a sentence, in parts, so that a page can link its subject. `subject` is null where it names none. */
type AuditSentence = { who: string; before: string; subject: string | null; after: string };

type Event = Pick<AuditRow, "who" | "address" | "action" | "subject" | "changes">;

export function auditSentence({ who, address, action, subject, changes }: Event): AuditSentence {
  const predicate = auditPredicate(
    action,
    changes.map(({ field }) => field),
  );
  const [before = "", after] = predicate.split("{}");
  return {
    who: who ?? (address === null ? auditWords.system : auditWords.someone),
    before: before.trim(),
    subject: after === undefined ? null : nameOf(subject),
    after: after?.trim() ?? "",
  };
}

function nameOf({ type, id, name }: Event["subject"]): string {
  if (name) return name;
  return type === "article" && name === "" ? auditWords.untitled : (id ?? "");
}

/** "Solveig Okabe changed the focal point of ferry.jpg" */
export const auditSentenceText = (event: Event): string => {
  const { who, before, subject, after } = auditSentence(event);
  return [who, before, subject, after].filter(Boolean).join(" ");
};
