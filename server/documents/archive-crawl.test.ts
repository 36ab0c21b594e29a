/** A day on a clock of its own: programs read every old story again and again while an editor publishes. */
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { expireTags } from "../../lib/freshness";
import type { Made } from "../contract";
import { allLive, clockChanges, madePage } from "../testing";
import { openLanes } from "../web/lanes";
import { Documents } from "./documents";

const day = 24 * 60 * 60; // s
const publishes = 100; // a day
const mostRenders = 2; // a second, of 100,000 stories that are read fifty a second
const of = 100_000;
const readEvery = of / 50; // s, each story
const stories = 100;

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

test("bots that read a hundred thousand old stories on a day of a hundred publishes cost two renders a second", async () => {
  let renders = 0;
  const make = async (address: string, position: string): Promise<Made> => {
    renders++;
    // One story of a hundred is of the last week: it shows the latest, and is made anew with them.
    const tags = address === "/world/0" ? ["article:0", "latest"] : [`article:${address}`, "archive"];
    return { ...(await madePage({ html: "<p>It happened.</p>", tags, storyId: address })), position };
  };
  const lanes = openLanes(1);
  const documents = new Documents({ make, changes: clockChanges, lanes, resolve: allLive });

  const began = Date.now();
  const until = async (second: number, from: number) => {
    let published = Math.floor(from / (day / publishes));
    for (let at = from; at < second; at += readEvery / stories) {
      vi.setSystemTime(began + at * 1000);
      for (; published < Math.floor(at / (day / publishes)); published++) expireTags(["latest", "front"]);
      const address = `/world/${Math.round(at / (readEvery / stories)) % stories}`;
      if (!documents.atHand(address)) await documents.answer(address);
      do await setImmediate();
      while (lanes.refreshes.queued > 0); // what is made behind a page that was sent has begun
    }
  };
  await until(readEvery, 0);
  expect(renders).toBe(stories);
  renders = 0;
  await until(2 * readEvery + day, readEvery);
  expect(renders).toBeGreaterThanOrEqual(stories); // each is a day old once
  expect((renders / day) * (of / stories)).toBeLessThanOrEqual(mostRenders);
});
