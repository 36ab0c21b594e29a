import { expect, test } from "vitest";
import { ArticleStatus } from "./generated/prisma/enums";
import { type Action, actions, may, type UserRole, userRoles } from "./permissions";

const statuses = Object.values(ArticleStatus);
const user = (role: UserRole) => ({ id: "me", name: "Me", email: "me@example.com", role });

// What each role may do: to everything (all), nothing (no), its own until publication (open), its own always (own).
type Cell = "all" | "no" | "open" | "own";
const table: Record<Action, [writer: Cell, editor: Cell, admin: Cell]> = {
  "desk.enter": ["all", "all", "all"],
  "article.create": ["all", "all", "all"],
  "article.read": ["own", "all", "all"],
  "article.edit": ["open", "all", "all"],
  "article.submit": ["open", "all", "all"],
  "article.trash": ["open", "all", "all"],
  "preview.share": ["open", "all", "all"],
  "picture.add": ["all", "all", "all"],
  "picture.crop": ["no", "all", "all"],
  "picture.edit": ["open", "all", "all"],
  "picture.manage": ["no", "all", "all"],
  "article.publish": ["no", "all", "all"],
  "article.schedule": ["no", "all", "all"],
  "article.correct": ["no", "all", "all"],
  "article.takeDown": ["no", "all", "all"],
  "jobs.manage": ["no", "all", "all"],
  "front.edit": ["no", "all", "all"],
  "banner.edit": ["no", "all", "all"],
  "people.manage": ["no", "no", "all"],
  "redirects.manage": ["no", "no", "all"],
  "settings.edit": ["no", "no", "all"],
  "audit.read": ["no", "no", "all"],
};
const open = new Set<string>([ArticleStatus.draft, ArticleStatus.in_review]);

function expected(cell: Cell, isOwn: boolean, status: string): boolean {
  if (cell === "all" || cell === "no") return cell === "all";
  return isOwn && (cell === "own" || open.has(status));
}

test("the table names every action", () => {
  expect(Object.keys(table).sort()).toEqual([...actions].sort());
});

test("every role may do what the table says, to its own articles and others', in each status", () => {
  for (const action of actions) {
    for (const [column, role] of userRoles.entries()) {
      const cell = table[action][column] ?? "no";
      for (const createdById of ["me", "someone else", null]) {
        for (const status of statuses) {
          const said = may(user(role), action, { createdById, status });
          expect(said, `${role} ${action} ${status} of ${createdById}`).toBe(
            expected(cell, createdById === "me", status),
          );
        }
      }
      expect(may(user(role), action), `${role} ${action}, no article named`).toBe(cell === "all");
    }
  }
});
