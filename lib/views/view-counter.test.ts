import { beforeEach, expect, test } from "vitest";
import { ViewCounter } from "./view-counter";

let counter: ViewCounter;
beforeEach(() => {
  counter = new ViewCounter();
});

const at = (minutes: number, seconds = 0): Date => new Date(Date.UTC(2026, 10, 24, 9, minutes, seconds));
/** The address of reader number so-and-so. */
const reader = (number: number): string => `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
const totals = () => Object.fromEntries(counter.take().map(({ articleId, views }) => [articleId, views]));

test("a reader's view of a story counts once an hour", () => {
  expect(counter.count("story", reader(1), at(0))).toBe(true);
  expect(counter.count("story", reader(1), at(59))).toBe(false);
  expect(counter.count("other", reader(1), at(59))).toBe(true);
  expect(counter.count("story", reader(2), at(59))).toBe(true);
  expect(counter.count("story", reader(1), at(60))).toBe(true);
  expect(counter.take()).toEqual([
    { articleId: "story", hour: at(0), views: 2 },
    { articleId: "other", hour: at(0), views: 1 },
    { articleId: "story", hour: at(60), views: 1 },
  ]);
  expect(counter.take()).toEqual([]);
});

test("all addresses of a household's network are one reader", () => {
  for (let host = 1; host <= 50; host++) counter.count("story", `2001:db8:1:2::${host.toString(16)}`, at(0));
  counter.count("story", "2001:db8:1:3::1", at(0));
  expect(totals()).toEqual({ story: 2 });
});

test("a hundred thousand posts from one address lift nothing", () => {
  for (let post = 0; post < 100_000; post++) counter.count("story", reader(1), at(0, post % 60));
  expect(totals()).toEqual({ story: 1 });
});

test("one address opens only so many stories in a minute", () => {
  for (let story = 0; story < 100_000; story++) counter.count(`story-${story}`, reader(1), at(0));
  expect(counter.take()).toHaveLength(120);
  expect(counter.count("story", reader(2), at(0))).toBe(true); // nobody else is kept out
  expect(counter.count("another", reader(1), at(1))).toBe(true);
});

test("many readers each count", () => {
  for (let number = 0; number < 100_000; number++) counter.count(`story-${number % 3}`, reader(number), at(0));
  expect(totals()).toEqual({ "story-0": 33_334, "story-1": 33_333, "story-2": 33_333 });
});

test("ids made up at random take only so much room, and stories that are being counted go on", () => {
  counter.count("story", reader(0), at(0));
  for (let number = 1; number < 60_000; number++) counter.count(`made-up-${number}`, reader(number), at(0));
  counter.count("story", reader(1), at(0));
  const taken = counter.take();
  expect(taken).toHaveLength(20_000);
  expect(taken[0]).toMatchObject({ articleId: "story", views: 2 });
  expect(counter.count("after the batch", reader(2), at(0))).toBe(true);
});

test("what could not be written is written with the next batch", () => {
  counter.count("story", reader(1), at(0));
  const taken = counter.take();
  counter.count("story", reader(2), at(1));
  counter.giveBack(taken);
  expect(totals()).toEqual({ story: 2 });
});
