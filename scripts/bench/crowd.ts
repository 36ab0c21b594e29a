/** What a cached page costs while others crawl, publish and upload, and while each dearest request comes 64 at once. */
import { connect } from "node:net";
import { setTimeout } from "node:timers/promises";
import { pageTypes } from "../../e2e/edition";
import { db } from "../../lib/db";
import type { Actor } from "../../lib/newsroom/audit";
import { createUser } from "../../lib/newsroom/people";
import { publish } from "../../lib/newsroom/publish";
import { deskArticlesPath, latestPath, markdownPath, sitemapFilePath, topicPath } from "../../lib/urls";
import type { Instance } from "./instance";
import { besideOthers, type Others, ratioRow } from "./meanwhile";
import { photograph } from "./photograph";
import { type Row, timeRow } from "./row";
import { editorsCookie } from "./sign-in";

/** As many stories as a crowd reads on a machine that renders a hundred a second. */
export const readByCrowd = 10_000;

const crawlers = 8;
const atOnce = 64;
const slowBodies = 2000;
const pictures = 20; // in each round
const senders = 2; // of pictures, as many as the desk's queue sends at once
const betweenPublishes = 5000; // ms
const deskTime = 2000; // ms

/** `paths` are stories that nobody has asked for, as many as there are: each is asked for once. */
export async function crowdRows({ siteUrl }: Instance, paths: string[]): Promise<Row[]> {
  const unread = paths.values();
  const home = `${siteUrl}${pageTypes["home"]}`;
  const cookie = await editorsCookie(siteUrl, "crowd@example.com");
  const newsday = await newsdayOf(siteUrl, cookie, unread);
  const { alone, beside, ratio } = await besideOthers(home, newsday);
  const rows = [
    ratioRow("cached home beside a newsday, median", ratio.median, 2, [alone.median, beside.median]),
    ratioRow("cached home beside a newsday, 99 of 100", ratio.tail, 3, [alone.tail, beside.tail]),
  ];
  for (const [what, flood] of Object.entries(floodsOf(siteUrl, unread))) {
    const desk: number[] = [];
    const both: Others = async (signal) => {
      await Promise.all([flood(signal), askAgain(signal, async () => void desk.push(await openDesk(siteUrl, cookie)))]);
    };
    const { alone, beside, ratio } = await besideOthers(home, both);
    rows.push(
      ratioRow(`cached home beside ${what}, 99 of 100`, ratio.tail, 3, [alone.tail, beside.tail]),
      timeRow(`the desk’s list beside ${what}, longest`, Math.max(...desk), deskTime),
    );
  }
  return rows;
}

/** Eight programs crawl stories, an editor publishes every five seconds, and twenty pictures come. */
async function newsdayOf(siteUrl: string, cookie: string, unread: Iterator<string>): Promise<Others> {
  const photo = await photograph();
  const publishOnce = await publisher();
  let sent = 0;
  const send = async () => {
    const body = new Blob([new Uint8Array(photo), `number ${sent++}`]);
    const headers = { cookie, "x-file-name": "photograph.jpg" };
    await finish(fetch(`${siteUrl}/api/desk/pictures`, { method: "POST", headers, body }));
  };
  const sendSome = async (count: number) => {
    for (let left = count; left > 0; left--) await send();
  };
  return (signal) =>
    Promise.all([
      ...Array.from({ length: crawlers }, () => askAgain(signal, () => read(siteUrl, unread))),
      ...Array.from({ length: senders }, () => sendSome(pictures / senders)),
      askAgain(signal, async () => {
        await publishOnce();
        await setTimeout(betweenPublishes, undefined, { signal }).catch(() => {});
      }),
    ]);
}

/** Publishes a changed story each time that it is called. */
async function publisher(): Promise<() => Promise<void>> {
  const editor = await createUser({ email: "crowd-publisher@example.com", name: "Publisher", role: "editor" }, null);
  if (!editor.ok) throw new Error(editor.message);
  const by: Actor = { id: editor.value.id, name: "Publisher", role: "editor", address: null };
  const { id } = await db().article.findFirstOrThrow({
    where: { status: "published", id: { not: { startsWith: "archive-" } } },
    orderBy: { publishedAt: "desc" },
  });
  return async () => {
    await db().draft.deleteMany({ where: { articleId: id } });
    await db().article.update({ where: { id }, data: { standfirst: `Published at ${Date.now()}` } });
    const published = await publish(id, by, { tellReaders: true });
    if (!published.ok) throw new Error(published.message);
  };
}

/** The dearest requests that anybody can send, each by 64 clients who ask again as soon as they are answered. */
function floodsOf(siteUrl: string, unread: Iterator<string>): Record<string, Others> {
  let count = 0;
  const flood =
    (pathOf: () => string, options: () => RequestInit = () => ({})): Others =>
    (signal) => {
      const ask = () => finish(fetch(siteUrl + pathOf(), options()));
      return Promise.all(Array.from({ length: atOnce }, () => askAgain(signal, ask)));
    };
  const words = () => Array.from({ length: 20 }, () => `word${count++}`).join("+");
  const next = () => String(unread.next().value ?? "/");
  return {
    "searches of 20 words": flood(() => `/search?q=${words()}`),
    "sign-ins": flood(
      () => "/api/auth/sign-in/email",
      () => ({
        method: "POST",
        headers: { "content-type": "application/json", origin: siteUrl },
        body: JSON.stringify({ email: `nobody-${count++}@example.com`, password: "kettle-otter-gravel" }),
      }),
    ),
    "a part of the sitemap": flood(() => sitemapFilePath("articles-1.xml")),
    "the last page of the latest": flood(() => `${latestPath}?page=${90 + (count++ % 10)}`),
    "unknown topics": flood(() => topicPath(`nothing-${count++}`)),
    "stories as Markdown": flood(() => markdownPath(`/${next().slice(1)}`)),
    "2,000 slow bodies": (signal) => sendSlowly(siteUrl, signal),
  };
}

/** Opens connections that each announce a body and send a byte of it a second. */
async function sendSlowly(siteUrl: string, signal: AbortSignal): Promise<void> {
  const { hostname, port } = new URL(siteUrl);
  const head = `POST /api/auth/sign-in/email HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Length: 60000\r\n\r\n`;
  const sockets = Array.from({ length: slowBodies }, () => {
    const socket = connect(Number(port), "127.0.0.1", () => socket.write(head));
    return socket.on("error", () => {}); // the server ends it
  });
  while (!signal.aborted) {
    for (const socket of sockets) if (socket.writable) socket.write("a");
    await setTimeout(1000, undefined, { signal }).catch(() => {});
  }
  for (const socket of sockets) socket.destroy();
}

async function askAgain(signal: AbortSignal, ask: () => Promise<unknown>): Promise<void> {
  while (!signal.aborted) await ask();
}

const read = (siteUrl: string, unread: Iterator<string>): Promise<number> =>
  finish(fetch(siteUrl + String(unread.next().value ?? "/"), { headers: { "user-agent": "Examplebot/1.0" } }));

async function openDesk(siteUrl: string, cookie: string): Promise<number> {
  const began = performance.now();
  const status = await finish(fetch(siteUrl + deskArticlesPath, { headers: { cookie }, redirect: "manual" }));
  if (status !== 200) throw new Error(`the desk’s list was answered ${status}`);
  return performance.now() - began;
}

/** The status of an answer that was read to its end; who is refused waits as long as a client would at least. */
async function finish(asked: Promise<Response>): Promise<number> {
  const answer = await asked;
  await answer.arrayBuffer();
  if (answer.status === 503 || answer.status === 429) await setTimeout(100);
  return answer.status;
}
