/** A server that is killed in the middle of its work: what was saved stays, what fell due is done. */
import { mkdtemp, rm } from "node:fs/promises";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { emptyContent } from "../lib/article-content";
import { openClient } from "../lib/postgres";
import { eventually } from "../lib/testing/eventually";
import { freePort, openEmbedded } from "./postgres/embedded";
import { killAtOnce, says, start, stopRuns } from "./process-run";
import { copyEdition } from "./testing/demo-edition";

const startTime = 120_000; // ms, on a busy machine
const demoPassword = process.env["DEMO_PASSWORD"] ?? "";

let folder: string;
let dataDir: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-killed-"));
  dataDir = join(folder, "data");
  await copyEdition(process.env["DEMO_EDITION"] ?? "", dataDir);
});
afterEach(stopRuns);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Does something in the paper's database, whether or not the paper is served. */
async function query(sql: string, values: unknown[] = []): Promise<{ id: string }[]> {
  const { url, close } = await openEmbedded(dataDir);
  const client = await openClient({ connectionString: url });
  try {
    return (await client.query<{ id: string }>(sql, values)).rows;
  } finally {
    await client.end();
    await close();
  }
}

/** An article of the editor's, as the desk begins one. */
const beginArticle = (id: string) =>
  query(
    `INSERT INTO "Article" ("id", "slug", "language", "body", "createdById", "updatedAt")
     SELECT $1, 'untitled-' || $1, 'en-GB', $2, "id", now() FROM "User" WHERE "email" = 'editor@example.com'`,
    [id, emptyContent("en-GB").body],
  );

/** A way to the database that can be cut and mended, as a network's can. */
async function wayTo(url: string) {
  const target = new URL(url);
  const [there, port] = [Number(target.port), await freePort()];
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(there, target.hostname);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on("error", () => {}); // it is cut, which is what it is for
    }
    near.pipe(far).pipe(near);
  });
  const mend = () => new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const cut = async () => {
    const isClosed = new Promise((resolve) => server.close(resolve));
    for (const socket of open) socket.destroy();
    open.clear();
    await isClosed;
  };
  await mend();
  target.port = String(port);
  return { url: target.href, cut, mend };
}

/** Signs in as the editor; gives the cookies. */
async function signIn(site: string): Promise<string> {
  const response = await fetch(`${site}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: site },
    body: JSON.stringify({ email: "editor@example.com", password: demoPassword }),
  });
  expect(response.status).toBe(200);
  const cookies = response.headers.getSetCookie();
  return cookies.map((cookie) => cookie.split(";", 1)[0]).join("; ");
}

test(
  "saved words outlive SIGKILL, and what fell due while nothing ran is published at the next start",
  async () => {
    const port = await freePort();
    const site = `http://localhost:${port}`;
    const env = { PORT: String(port), DATA_DIR: dataDir, DEMO_PASSWORD: demoPassword };
    const killed = start(env);
    await says(killed, /Ready in/);

    const id = "killed-1";
    await beginArticle(id);
    const [section] = await query(`SELECT "id" FROM "Section" WHERE "parentId" IS NULL LIMIT 1`);
    const cookie = await signIn(site);
    const draft = `${site}/api/desk/articles/${id}/draft`;
    const headline = "Saved a moment before the lights went out";
    const words = { type: "paragraph", content: [{ type: "text", text: "Every word of this was kept." }] };
    const body = { type: "doc", content: [words] };
    const content = { ...emptyContent("en-GB"), headline, sectionId: section?.id, credit: "Northlight staff", body };
    const saved = await fetch(draft, {
      method: "PUT",
      headers: { cookie, "content-type": "application/json" },
      body: JSON.stringify({ baseVersion: 1, content }),
    });
    expect(await saved.json()).toMatchObject({ ok: true, value: { kind: "saved" } });
    await killAtOnce(killed);
    await expect(fetch(site)).rejects.toThrow();

    const due = "now() - interval '1 minute'";
    await query(`UPDATE "Article" SET "status" = 'scheduled', "scheduledAt" = ${due} WHERE "id" = $1`, [id]);
    await query(`INSERT INTO "Job" ("id", "kind", "articleId", "dueAt") VALUES ($1, 'publish', $1, ${due})`, [id]);
    await says(start(env), /Ready in/);
    const stored = await (await fetch(draft, { headers: { cookie } })).json();
    expect(stored.value.content).toMatchObject({ headline, body });
    const latest = async () => (await fetch(`${site}/latest`)).text();
    await eventually(async () => expect(await latest()).toContain(headline));
  },
  2 * startTime,
);

test(
  "a save while the database is away is answered as failed, signs nobody out, and is taken once it is back",
  async () => {
    const database = await openEmbedded(dataDir);
    const way = await wayTo(database.url);
    const port = await freePort();
    const site = `http://localhost:${port}`;
    const env = { PORT: String(port), DATA_DIR: dataDir, DEMO_PASSWORD: demoPassword, DATABASE_URL: way.url };
    const run = start(env);
    await says(run, /Ready in/);
    await beginArticle("cut-1");
    const cookie = await signIn(site);
    const save = () =>
      fetch(`${site}/api/desk/articles/cut-1/draft`, {
        method: "PUT",
        headers: { cookie, "content-type": "application/json" },
        body: JSON.stringify({ baseVersion: 1, content: { ...emptyContent("en-GB"), headline: "While it was away" } }),
      });
    await way.cut();
    expect((await save()).status).toBeGreaterThanOrEqual(500);
    await way.mend();
    await eventually(async () => expect(await (await save()).json()).toMatchObject({ ok: true }));
    await killAtOnce(run);
    await way.cut();
    await database.close();
  },
  2 * startTime,
);
