/**
 * Who may do what at the desk: the one table. Every server action and route handler asks it;
 * what a page hides is for comfort alone.
 */
export const userRoles = ["writer", "editor", "admin"] as const;
export type UserRole = (typeof userRoles)[number];

export type DeskUser = { id: string; name: string; email: string; role: UserRole };

/** "own": only what the user began, and only until readers see it. */
type Grant = true | "own";

const writer = {
  "desk.enter": true,
  "article.create": true,
  "article.read": "own",
  "article.edit": "own",
  "article.submit": "own",
  "article.trash": "own",
  "preview.share": "own",
  "picture.add": true,
  "picture.edit": "own",
} satisfies Record<string, Grant>;

const editor = {
  ...writer,
  "article.read": true,
  "article.edit": true,
  "article.submit": true,
  "article.trash": true,
  "preview.share": true,
  "article.publish": true,
  "article.schedule": true,
  "article.correct": true,
  "article.takeDown": true,
  "jobs.manage": true,
  "picture.crop": true,
  "picture.edit": true,
  "picture.manage": true, // rights, replacing, deleting
  "front.edit": true,
  "banner.edit": true,
} satisfies Record<string, Grant>;

const admin = {
  ...editor,
  "people.manage": true,
  "redirects.manage": true,
  "settings.edit": true,
  "audit.read": true,
} satisfies Record<string, Grant>;

export type Action = keyof typeof admin;
const grants: Record<UserRole, Partial<Record<Action, Grant>>> = { writer, editor, admin };

export const actions = Object.keys(admin).filter((action): action is Action => action in admin);

/** What an "own" grant is asked about: an article, or a picture, which is published while a published story shows it. */
export type OwnedArticle = { createdById: string | null; status: string };

/** True where the user may do it: to this article, for what is done to articles. */
export function may(user: Pick<DeskUser, "id" | "role">, action: Action, article?: OwnedArticle): boolean {
  const grant = grants[user.role][action];
  if (grant !== "own") return grant === true;
  if (article?.createdById !== user.id) return false;
  return action === "article.read" || isWriters(article.status);
}

// Past these, the text is the editors': its writer may still read it.
const isWriters = (status: string): boolean => status === "draft" || status === "in_review";
