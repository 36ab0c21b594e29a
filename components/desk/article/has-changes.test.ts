import { expect, test } from "vitest";
import { article } from "@/lib/testing/contents";
import { hasChanges } from "./has-changes";
import { Browser, deskInMemory, run, tick } from "./testing/sync-world";

const clock = { now: 0 };
const live = { path: "/world/a", hasChanges: false } as const;

test("a published story has changes from the first letter, through its saves, until the server says it has none", async () => {
  const tab = await new Browser(deskInMemory(article(["It happened."])), clock).openTab();
  const standing = { ...live, version: 1 };
  expect(hasChanges(standing, tab.sync)).toBe(false);
  tab.sync.change({ ...tab.sync.content, headline: "Typed" });
  expect(hasChanges(standing, tab.sync)).toBe(true);
  await tick(tab, clock); // the save is on its way
  expect(hasChanges(standing, tab.sync)).toBe(true);
  await run(tab, clock); // saved, and whatever the page asked about the story was not answered
  expect([tab.sync.isDirty, hasChanges(standing, tab.sync)]).toEqual([false, true]);
  expect(hasChanges({ ...live, version: tab.sync.base.version }, tab.sync)).toBe(false); // published
});

test("a draft has no changes that readers wait for", async () => {
  const tab = await new Browser(deskInMemory(article(["It happened."])), clock).openTab();
  tab.sync.change({ ...tab.sync.content, headline: "Typed" });
  expect(hasChanges({ path: null, version: 1, hasChanges: false }, tab.sync)).toBe(false);
});
