import fc from "fast-check";
import { expect, test } from "vitest";
import type { DeskPicture } from "@/lib/newsroom/desk-picture";
import { refused } from "@/lib/newsroom/outcome";
import type { SendFile } from "./send-file";
import { type Sent, sentFrom } from "./sent";
import { isPending, UploadQueue } from "./upload-queue";

type Request = {
  name: string;
  progress: (share: number) => void;
  sent: () => void;
  answer: (result: Sent) => Promise<void>;
  isAborted: boolean;
};

const pictureOf = (id: string): DeskPicture => ({
  ...{ id, src: "/media/x", alt: "", caption: "", credit: "", width: 1, height: 1, frames: 1 },
});
const taken = (id: string, isNew = true): Sent => ({
  answer: { ok: true, value: { picture: pictureOf(id), isNew } },
  mayRetry: false,
});
const refusedFor = (why: string): Sent => ({ answer: refused(why), mayRetry: false });
const lost = sentFrom(0, null);

/** A queue over a network that answers when the test says so. */
function aQueue() {
  const requests: Request[] = [];
  const ready: string[] = [];
  const send: SendFile = (file, on) => {
    const { promise, resolve } = deferred<Sent>();
    const request: Request = {
      ...{ name: file.name, ...on, isAborted: false },
      answer: async (result) => {
        resolve(result);
        await settled();
      },
    };
    requests.push(request);
    return {
      result: promise,
      abort: () => {
        request.isAborted = true;
        resolve(lost); // as a browser does
      },
    };
  };
  const queue = new UploadQueue(send, ({ id }) => ready.push(id));
  const add = (...names: string[]) => queue.add(names.map((name) => new File(["bytes"], name)));
  const states = () => queue.uploads().map(({ file, state }) => `${file.name} ${state}`);
  const idOf = (name: string) => queue.uploads().find(({ file }) => file.name === name)?.id ?? -1;
  const requestOf = (name: string): Request => {
    const request = requests.findLast((each) => each.name === name);
    if (!request) throw new Error(`${name} was not sent`);
    return request;
  };
  return { queue, requests, ready, add, states, idOf, requestOf };
}

function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

const settled = () => new Promise(setImmediate);

test("files are sent two at a time, in the order they came", async () => {
  const { add, states, requests, requestOf, ready } = aQueue();
  add("a", "b", "c", "d");
  expect(states()).toEqual(["a sending", "b sending", "c waiting", "d waiting"]);
  requestOf("b").sent();
  await requestOf("b").answer(taken("B"));
  expect(states()).toEqual(["a sending", "b ready", "c sending", "d waiting"]);
  await requestOf("a").answer(taken("A"));
  expect(requests.map(({ name }) => name)).toEqual(["a", "b", "c", "d"]);
  expect(ready).toEqual(["B", "A"]);
});

test("a refused file says why, can't be sent again, and holds up no other", async () => {
  const { queue, add, states, idOf, requestOf, requests } = aQueue();
  add("a", "b", "c");
  await requestOf("a").answer(refusedFor("This is not a picture."));
  expect(queue.uploads()[0]).toMatchObject({ state: "refused", why: "This is not a picture." });
  expect(states()[2]).toBe("c sending");
  queue.retry(idOf("a"));
  expect(requests.filter(({ name }) => name === "a")).toHaveLength(1);
});

test("a file whose connection was lost stays on the list and is sent again when its user asks", async () => {
  const { queue, add, states, idOf, requestOf, ready } = aQueue();
  add("a");
  requestOf("a").progress(0.7);
  await requestOf("a").answer(lost);
  expect(queue.uploads()[0]).toMatchObject({ state: "failed", why: expect.stringContaining("Try again") });
  queue.retry(idOf("a"));
  expect(queue.uploads()[0]).toMatchObject({ state: "sending", sent: 0, why: "" });
  await requestOf("a").answer(taken("A"));
  expect([states(), ready]).toEqual([["a ready"], ["A"]]);
});

test("a cancelled upload is aborted, and the next is sent", async () => {
  const { queue, add, states, idOf, requestOf } = aQueue();
  add("a", "b", "c");
  queue.cancel(idOf("c"));
  queue.cancel(idOf("a"));
  await settled();
  expect(requestOf("a").isAborted).toBe(true);
  expect(states()).toEqual(["a cancelled", "b sending", "c cancelled"]);
});

test("what a cancelled request still tells changes nothing of the same file sent again", async () => {
  const { queue, add, states, idOf, requests } = aQueue();
  add("a");
  const [first] = requests;
  queue.cancel(idOf("a"));
  queue.retry(idOf("a"));
  first?.sent();
  await first?.answer(taken("late"));
  expect(states()).toEqual(["a sending"]);
  await requests[1]?.answer(taken("A"));
  expect(states()).toEqual(["a ready"]);
});

test("what has arrived is not cancelled any more", async () => {
  const { queue, add, states, idOf, requestOf } = aQueue();
  add("a");
  await requestOf("a").answer(taken("A"));
  queue.cancel(idOf("a"));
  expect(states()).toEqual(["a ready"]);
});

test("a file that the library has is said to be known, and counts as arrived", async () => {
  const { add, states, requestOf, ready } = aQueue();
  add("a", "a copy");
  await requestOf("a").answer(taken("A"));
  await requestOf("a copy").answer(taken("A", false));
  expect(states()).toEqual(["a ready", "a copy known"]);
  expect(ready).toEqual(["A", "A"]);
});

test("leaving the page loses something until every file is over, and what is under way stays on the list", async () => {
  const { queue, add, states, requestOf } = aQueue();
  const loses = () => queue.uploads().some(isPending);
  expect(loses()).toBe(false);
  add("a", "b", "c");
  await requestOf("a").answer(taken("A"));
  requestOf("b").sent();
  queue.clear();
  expect(states()).toEqual(["b preparing", "c sending"]);
  expect(loses()).toBe(true);
  await requestOf("b").answer(refusedFor("Too large."));
  await requestOf("c").answer(lost);
  expect(loses()).toBe(false);
});

test("whoever listens hears of every change, until they stop", () => {
  const { queue, add, requestOf } = aQueue();
  let heard = 0;
  const stop = queue.subscribe(() => heard++);
  add("a");
  const before = heard;
  requestOf("a").progress(0.5);
  expect(heard).toBe(before + 1);
  stop();
  requestOf("a").progress(0.6);
  expect(heard).toBe(before + 1);
});

test("a server that is full or fails may be asked again, one that refuses the file not", () => {
  const full = sentFrom(507, refused("The desk’s disk has no space left."));
  expect(full).toEqual({ answer: refused("The desk’s disk has no space left."), mayRetry: true });
  expect(sentFrom(415, refused("This is not a picture.")).mayRetry).toBe(false);
  expect(sentFrom(200, { ok: false, reason: "signed-out", message: "Sign in." }).mayRetry).toBe(true);
  expect(sentFrom(502, null)).toMatchObject({ answer: { ok: false }, mayRetry: true });
  expect(sentFrom(200, JSON.parse("{}"))).toMatchObject({ answer: { ok: false }, mayRetry: true });
});

test("whatever happens in whatever order, no file is lost and never more than two are under way", async () => {
  const step = fc.record({
    kind: fc.constantFrom("add", "arrive", "lose", "refuse", "cancel", "retry"),
    at: fc.nat(9),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const { queue, add, requests } = aQueue();
      let added = 0;
      for (const { kind, at } of steps) {
        if (kind === "add") add(`file ${added++}`);
        const id = queue.uploads()[at]?.id ?? -1;
        if (kind === "cancel") queue.cancel(id);
        if (kind === "retry") queue.retry(id);
        if (kind === "arrive") await requests[at]?.answer(taken("X"));
        if (kind === "lose") await requests[at]?.answer(lost);
        if (kind === "refuse") await requests[at]?.answer(refusedFor("No."));
        const uploads = queue.uploads();
        const underWay = uploads.filter(({ state }) => state === "sending" || state === "preparing");
        expect(uploads).toHaveLength(added);
        expect(underWay.length).toBeLessThanOrEqual(2);
        expect(underWay.length < 2 && uploads.some(({ state }) => state === "waiting")).toBe(false);
      }
    }),
    { numRuns: 50 },
  );
});
