import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { followUpload } from "./follow-upload";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const waiting = () => Response.json({ ok: true, value: { uploadId: "u1" } }, { status: 202 });
const ready = () => Response.json({ ok: true, value: { picture: { id: "p1" }, isNew: true } });

/** A desk that gives these answers one after the other, the last again and again. */
function aDesk(...answers: (() => Response)[]) {
  const requests: string[] = [];
  const fetcher: typeof fetch = async (address, init) => {
    const answer = answers[Math.min(requests.length, answers.length - 1)];
    requests.push(`${init?.method ?? "GET"} ${address}`);
    if (!answer) throw new Error("the desk has no answer");
    return answer();
  };
  return { requests, fetcher };
}

test("the desk asks until the picture is ready, and a failing server ends nothing", async () => {
  const fail = () => {
    throw new TypeError("network");
  };
  const { requests, fetcher } = aDesk(waiting, fail, () => new Response("", { status: 502 }), ready);
  const following = followUpload("u1", new AbortController().signal, fetcher);
  await vi.runAllTimersAsync();
  expect(await following).toMatchObject({ answer: { ok: true, value: { picture: { id: "p1" } } } });
  expect(requests).toEqual(Array(4).fill("GET /api/desk/pictures/uploads/u1"));
});

test("the desk asks ever less often", async () => {
  const { requests, fetcher } = aDesk(waiting);
  const stop = new AbortController();
  const following = followUpload("u1", stop.signal, fetcher);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(requests.length).toBeLessThan(30);
  stop.abort();
  await following;
});

test("a refusal of the worker is shown, and a cancelled upload is cancelled at the desk", async () => {
  const refused = () => Response.json({ ok: false, reason: "invalid", message: "Damaged." }, { status: 422 });
  const following = followUpload("u1", new AbortController().signal, aDesk(refused).fetcher);
  await vi.runAllTimersAsync();
  expect(await following).toMatchObject({ answer: { ok: false, message: "Damaged." }, mayRetry: false });

  const { requests, fetcher } = aDesk(waiting);
  const stop = new AbortController();
  const cancelled = followUpload("u1", stop.signal, fetcher);
  stop.abort();
  await cancelled;
  expect(requests).toEqual(["DELETE /api/desk/pictures/uploads/u1"]);
});
