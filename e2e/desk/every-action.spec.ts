/** Every server action and route handler of the desk, asked by nobody and by every role: who may not is refused. */
import { randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type APIRequestContext, type Browser, expect, test } from "@playwright/test";
import { z } from "zod";
import { db } from "../../lib/db";
import { createUser } from "../../lib/newsroom/people";
import { type Action, may, type UserRole, userRoles } from "../../lib/permissions";
import { aDraft } from "../../lib/testing/builders";
import { signInPath } from "../../lib/urls";
import { giveCredentials } from "./sign-in";

test.describe.configure({ mode: "serial" }); // one sign-in a role: many at once are refused

let about: Things;
const askers: Asker[] = [];
test.beforeAll(async ({ browser }) => {
  about = await things();
  for (const role of userRoles) askers.push(await somebody(browser, role));
});
test.afterAll(() => db().$disconnect());

const root = join(import.meta.dirname, "../..");

/** What an action is asked: the permission it needs, and what is sent. Nothing sent is fit to change anything of the edition's. */
type Asked = { needs: Action; sent?: unknown[] | Record<string, string> };

/** An article of nobody's and a picture that a story shows: a writer's own neither. */
type Things = { article: string; picture: string };

/** By the name of the file, without "-actions", and, where its actions differ, by theirs. */
const asked = ({ article, picture }: Things): Record<string, Asked> => ({
  account: { needs: "desk.enter" },
  "list newArticle": { needs: "article.create", sent: [] },
  "list changeTicked": { needs: "desk.enter", sent: [null, "$K1"] },
  "list changeViews": { needs: "desk.enter", sent: [null, "$K1"] },
  "article checkWorkingCopy": { needs: "article.read", sent: [article] },
  "article checkWorkingLinks": { needs: "article.edit", sent: [article] },
  "article readStanding": { needs: "article.read", sent: [article] },
  "article readChanges": { needs: "article.read", sent: [article] },
  "article submitArticle": { needs: "article.submit", sent: [article, ""] },
  "article sendBackArticle": { needs: "article.publish", sent: [article, ""] },
  "article publishArticle": { needs: "article.publish", sent: [article, 1, false] },
  "article correctArticle": { needs: "article.correct", sent: [article, 1, ""] },
  "article scheduleArticle": { needs: "article.schedule", sent: [article, 1, ""] },
  "article unscheduleArticle": { needs: "article.schedule", sent: [article] },
  "article embargoArticle": { needs: "article.schedule", sent: [article, ""] },
  "article takeArticleDown": { needs: "article.takeDown", sent: [article, "", ""] },
  "article restoreArticle": { needs: "article.takeDown", sent: [article] },
  "preview-link createLinkAction": { needs: "preview.share", sent: { articleId: article } },
  "preview-link revokeLinkAction": { needs: "preview.share", sent: { articleId: article, linkId: "none" } },
  "translation linkAction": { needs: "article.publish", sent: { articleId: article, otherId: "none" } },
  "translation unlinkAction": { needs: "article.publish", sent: { articleId: article, otherId: "none" } },
  revision: { needs: "article.edit", sent: [article, 1, 1, "all"] },
  banner: { needs: "banner.edit" },
  "front changeFrontAction": { needs: "front.edit", sent: ["home", null] },
  "front publishFrontAction": { needs: "front.edit", sent: ["home", "", ""] },
  "front discardFrontAction": { needs: "front.edit", sent: ["home", ""] },
  "front revertFrontAction": { needs: "front.edit", sent: { front: "home", number: "999999" } },
  people: { needs: "people.manage" },
  "picture savePicture": { needs: "picture.edit", sent: { id: picture } },
  "picture deletePicture": { needs: "picture.manage", sent: { id: picture } },
  push: { needs: "jobs.manage", sent: { id: "none" } },
  redirect: { needs: "redirects.manage" },
  schedule: { needs: "jobs.manage", sent: [null, "$K1"] },
  author: { needs: "authors.manage" },
  machines: { needs: "settings.edit" },
  menu: { needs: "settings.edit", sent: [null] },
  page: { needs: "settings.edit" },
  "page savePageAction": { needs: "settings.edit", sent: [null] },
  paper: { needs: "settings.edit" },
  section: { needs: "settings.edit" },
  topic: { needs: "topics.manage" },
});

const manifest = z.object({
  node: z.record(
    z.string(),
    z.object({ exportedName: z.string(), filename: z.string(), workers: z.record(z.string(), z.unknown()) }),
  ),
});

type Built = { id: string; name: string; file: string; page: string };

/** The name of an action's file, as `asked` has it; null for any other file. */
const actionFile = (path: string): string | null =>
  /^components\/desk\/(?:.*\/)?([\w-]+)-actions\.ts$/.exec(path.replaceAll("\\", "/"))?.[1] ?? null;

/** Each file of the desk's that has actions. */
async function actionFiles(): Promise<string[]> {
  const files = await readdir(join(root, "components/desk"), { recursive: true });
  return files.flatMap((file) => actionFile(`components/desk/${file}`) ?? []).sort();
}

/** The actions as they were built, each with a page that it is asked from. */
async function builtActions({ article, picture }: Things): Promise<Built[]> {
  const file = await readFile(join(root, ".next/server/server-reference-manifest.json"), "utf8");
  return Object.entries(manifest.parse(JSON.parse(file)).node).flatMap(([id, { exportedName, filename, workers }]) => {
    const file = actionFile(filename);
    if (file === null) return []; // what is cached has an id too
    const [worker = ""] = Object.keys(workers);
    const page = worker
      .replace(/^app|\/\([a-z]+\)|\/page$/g, "")
      .replace("articles/[id]", `articles/${article}`)
      .replace("pictures/[id]", `pictures/${picture}`)
      .replace("[front]", "home")
      .replace(/\[(\.\.\.)?\w+\]/, "x");
    return [{ id, name: exportedName, file, page }];
  });
}

/** What an action answers: the reason of its refusal, or "done" for anything else. */
async function answerTo(request: APIRequestContext, { id, page }: Built, sent: Asked["sent"] = {}): Promise<string> {
  // As React's `encodeReply` writes arguments; a form's fields come before what refers to them.
  const multipart = new FormData();
  if (!Array.isArray(sent)) for (const [name, value] of Object.entries(sent)) multipart.append(`_1_${name}`, value);
  multipart.append("0", JSON.stringify(Array.isArray(sent) ? sent : ["$K1"]));
  const headers = { "next-action": id, accept: "text/x-component" };
  const response = await request.post(page, { headers, multipart, maxRedirects: 0 });
  const redirect = response.headers()["x-action-redirect"];
  if (redirect !== undefined) return redirect.startsWith(signInPath) ? "signed-out" : "done";
  expect.soft(response.status(), `${page} ${id}`).toBe(200);
  return /"ok":false,"reason":"([a-z-]+)"/.exec(await response.text())?.[1] ?? "done";
}

async function things(): Promise<Things> {
  const owner = await db().user.findUniqueOrThrow({ where: { email: "admin@example.com" } });
  const { leadPictureId } = await db().article.findFirstOrThrow({
    where: { status: "published", leadPictureId: { not: null } },
  });
  return { article: await aDraft({ ...owner, address: null }), picture: leadPictureId ?? "" };
}

type Asker = { id: string; role: UserRole; request: APIRequestContext };

/** Somebody of the role, of this test's own: what they do ends no session of anyone else's. */
async function somebody(browser: Browser, role: UserRole): Promise<Asker> {
  const email = `${randomUUID()}@example.com`;
  const made = await createUser({ email, name: `Any ${role}`, role }, null);
  if (!made.ok) throw new Error(made.message);
  const page = await browser.newPage();
  await giveCredentials(page, email, made.value.password);
  await expect(page).toHaveURL(/\/admin\/articles$/);
  return { id: made.value.id, role, request: page.request };
}

const refusals = (userId: string, action: Action): Promise<number> =>
  db().auditEvent.count({
    where: { userId, action: "permission.refused", after: { path: ["asked"], equals: action } },
  });

test("every action of the desk refuses nobody and whoever's role has it not, and writes the refusal down", async ({
  request,
}) => {
  test.setTimeout(180_000);
  const table = asked(about);
  const actions = (await builtActions(about)).map((action) => {
    const known = table[`${action.file} ${action.name}`] ?? table[action.file];
    return { ...action, needs: known?.needs, sent: known?.sent };
  });
  expect([...new Set(actions.map(({ file }) => file))].sort()).toEqual(await actionFiles());
  expect(actions.filter(({ needs }) => !needs).map(({ file, name }) => `${file} ${name}`)).toEqual([]);
  for (const { needs = "desk.enter", sent, ...action } of actions) {
    expect.soft(await answerTo(request, action, sent), action.name).toBe("signed-out");
    for (const { id, role, request } of askers) {
      const mayIt = may({ id, role }, needs, { createdById: "somebody else", status: "draft" });
      const before = await refusals(id, needs);
      const answer = await answerTo(request, action, sent);
      expect.soft(answer === "forbidden", `${role}: ${action.name}`).toBe(!mayIt);
      expect.soft(answer, `${role}: ${action.name}`).not.toBe("signed-out");
      expect.soft((await refusals(id, needs)) > before, `${role}: ${action.name}, written down`).toBe(!mayIt);
    }
  }
});

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

/** By folder under app/api/desk and method: what a route needs, and where it is asked. */
const askedRoutes = ({ article, picture }: Things): Record<string, { needs: Action; path: string }> => ({
  "articles GET": { needs: "desk.enter", path: "/articles?q=harbour" },
  "articles/[id]/draft GET": { needs: "article.read", path: `/articles/${article}/draft` },
  "articles/[id]/draft POST": { needs: "article.edit", path: `/articles/${article}/draft` },
  "articles/[id]/draft PUT": { needs: "article.edit", path: `/articles/${article}/draft` },
  "articles/[id]/presence POST": { needs: "article.read", path: `/articles/${article}/presence` },
  "audit GET": { needs: "audit.read", path: "/audit" },
  "fronts/[front] GET": { needs: "front.edit", path: "/fronts/home" },
  "fronts/stories GET": { needs: "front.edit", path: "/fronts/stories?q=harbour" },
  "names GET": { needs: "desk.enter", path: "/names?of=topics&q=harbour" },
  "pictures GET": { needs: "desk.enter", path: "/pictures" },
  "pictures POST": { needs: "picture.add", path: "/pictures" },
  "pictures/[id]/file PUT": { needs: "picture.manage", path: `/pictures/${picture}/file` },
  "pictures/uploads/[id] DELETE": { needs: "desk.enter", path: "/pictures/uploads/nobodys" },
  "pictures/uploads/[id] GET": { needs: "desk.enter", path: "/pictures/uploads/nobodys" },
  "receipt GET": { needs: "article.read", path: `/receipt?article=${article}&path=/` },
  "told GET": { needs: "article.read", path: `/told?article=${article}` },
});

async function builtRoutes(): Promise<string[]> {
  const folder = join(root, "app/api/desk");
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith("route.ts"));
  const routes = files.map(async (file) => {
    const source = await readFile(join(folder, file), "utf8");
    const exported = methods.filter((method) => new RegExp(`export (async function|const) ${method}\\b`).test(source));
    return exported.map((method) => `${file.replaceAll("\\", "/").replace(/\/route\.ts$/, "")} ${method}`);
  });
  return (await Promise.all(routes)).flat().sort();
}

test("every route of the desk refuses nobody and whoever's role has it not", async ({ request }) => {
  test.slow();
  const table = askedRoutes(about);
  expect(await builtRoutes()).toEqual(Object.keys(table).sort());
  for (const [name, { needs, path }] of Object.entries(table)) {
    const sent = { method: name.split(" ")[1] ?? "GET", headers: { "content-type": "application/json" } };
    const address = `/api/desk${path}`;
    expect.soft((await request.fetch(address, sent)).status(), `nobody: ${name}`).toBe(401);
    for (const { id, role, request } of askers) {
      const mayIt = may({ id, role }, needs, { createdById: "somebody else", status: "draft" });
      const status = (await request.fetch(address, sent)).status();
      expect.soft(status === 403, `${role}: ${name}, ${status}`).toBe(!mayIt);
      expect.soft(status, `${role}: ${name}`).toBeLessThan(500);
    }
  }
});
