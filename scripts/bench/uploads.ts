/** What pictures cost on their way in, at a server of its own: its memory is nobody else's. */
import { z } from "zod";
import { deskPicturesPath } from "../../lib/urls";
import { type Instance, megabytesOf, startInstance } from "./instance";
import { photograph } from "./photograph";
import { percentile, type Row, timeRow } from "./row";
import { editorsCookie } from "./sign-in";

const together = 20; // files that are sent at once
const mostMegabytes = 900; // of memory: some 600 before, and what pictures take
const pause = 100; // ms between two looks
const responsive = 500; // ms for a page of the desk, on cores that are busy

export async function uploadRows(databaseUrl: string, dataDir: string): Promise<Row[]> {
  const instance = await startInstance(databaseUrl, dataDir, { RENDER_PROCESSES: "1" });
  try {
    const desk = await signedIn(instance.siteUrl);
    const photo = await photograph();
    await desk.send(anotherFile(photo, 0)); // what the first of all loads is loaded
    const one = await timed(() => desk.send(anotherFile(photo, 1)));
    const { memory, answers } = await meanwhile(instance, desk, () =>
      Promise.all(Array.from({ length: together }, (_, index) => desk.send(anotherFile(photo, index + 2)))),
    );
    const most = Math.max(...memory);
    return [
      timeRow("a picture of 24 megapixels, from sent to ready", one, 6000),
      {
        what: `all processes while ${together} such pictures come at once: memory`,
        is: `${most.toFixed(0)} MB`,
        budget: `≤ ${mostMegabytes} MB`,
        isMet: most <= mostMegabytes,
      },
      timeRow("the desk meanwhile, 95 of 100 pages within", percentile(answers, 0.95), responsive),
    ];
  } finally {
    await instance.stop();
  }
}

type Desk = { send: (file: Blob) => Promise<void>; look: () => Promise<void> };

/** What an editor does at the desk of `siteUrl`. */
async function signedIn(siteUrl: string): Promise<Desk> {
  const cookie = await editorsCookie(siteUrl, "uploads@example.com");
  return {
    async send(file) {
      const headers = { cookie, "x-file-name": "photograph.jpg" };
      const answer = await fetch(`${siteUrl}/api/desk/pictures`, { method: "POST", headers, body: file });
      if (!answer.ok) throw new Error(`an upload was answered ${answer.status}: ${await answer.text()}`);
      if (answer.status === 202) await untilReady(`${siteUrl}/api/desk/pictures/uploads`, await answer.json(), cookie);
    },
    async look() {
      const answer = await fetch(siteUrl + deskPicturesPath, { headers: { cookie }, redirect: "manual" });
      if (answer.status !== 200) throw new Error(`the library answered ${answer.status}`);
      await answer.arrayBuffer();
    },
  };
}

const queued = z.object({ value: z.object({ uploadId: z.string() }) });

/** Asks until the worker has made the picture. */
async function untilReady(uploads: string, answer: unknown, cookie: string): Promise<void> {
  const { uploadId } = queued.parse(answer).value;
  for (;;) {
    const state = await fetch(`${uploads}/${uploadId}`, { headers: { cookie } });
    if (!state.ok) throw new Error(`an upload became ${state.status}: ${await state.text()}`);
    await state.arrayBuffer();
    if (state.status === 200) return;
    await wait(pause);
  }
}

/** The same photograph, in a file that was never there before. */
const anotherFile = (photo: Buffer, number: number): Blob => new Blob([new Uint8Array(photo), `number ${number}`]);

/** The memory of all its processes (MB) and how long the desk takes to answer (ms) while the work goes on. */
async function meanwhile(instance: Instance, desk: Desk, work: () => Promise<unknown>) {
  const memory: number[] = [];
  const answers: number[] = [];
  let isOver = false;
  const over = work().finally(() => {
    isOver = true;
  });
  const weighing = (async () => {
    for (; !isOver; await wait(pause)) memory.push(await megabytesOf(instance));
  })();
  for (; !isOver; await wait(pause)) answers.push(await timed(desk.look));
  await Promise.all([over, weighing]);
  return { memory, answers };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
