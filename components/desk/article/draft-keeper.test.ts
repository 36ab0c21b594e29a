import { expect, test } from "vitest";
import { article } from "@/lib/testing/contents";
import { DraftKeeper } from "./draft-keeper";
import type { LocalDraft } from "./local-drafts";

const content = article(["It happened."]);
const draft = (headline: string): LocalDraft => ({
  ...{ tab: "mine", base: { version: 1, content }, content: { ...content, headline } },
  ...{ conflicts: [], revision: null, unanswered: [], savedAt: new Date(0) },
});

/** A store whose writes end when the test says so. */
function aStore() {
  const writes: { headline: string | null; takenUp: readonly string[] }[] = [];
  const waiting: { succeed: () => void; fail: () => void }[] = [];
  let notKept = 0;
  const keeper = new DraftKeeper(
    "mine",
    {
      write: (_, kept, takenUp) => {
        writes.push({ headline: kept?.content.headline ?? null, takenUp });
        return new Promise((succeed, reject) => waiting.push({ succeed, fail: () => reject(new Error("full")) }));
      },
      orphans: async () => [],
    },
    () => notKept++,
  );
  const end = async (how: "succeed" | "fail") => {
    waiting.shift()?.[how]();
    await new Promise(setImmediate);
  };
  return { keeper, writes, end, notKept: () => notKept };
}

test("what is typed during a write is written after it, the last of it only, and is kept once that has ended", async () => {
  const { keeper, writes, end } = aStore();
  let isKept = false;
  void keeper.keep(draft("a"));
  void keeper.keep(draft("ab"));
  void keeper.keep(draft("abc")).then(() => {
    isKept = true;
  });
  await end("succeed");
  expect([writes.map(({ headline }) => headline), isKept]).toEqual([["a", "abc"], false]);
  await end("succeed");
  expect(isKept).toBe(true);
  void keeper.keep(null);
  expect(writes.at(-1)?.headline).toBeNull();
});

test("a closed tab's draft is removed by the write that has its words, and by the next one where that failed", async () => {
  const { keeper, writes, end, notKept } = aStore();
  keeper.takeUp("closed");
  void keeper.keep(draft("a"));
  keeper.takeUp("closed later");
  await end("fail");
  expect(notKept()).toBe(1);
  void keeper.keep(draft("ab"));
  await end("succeed");
  void keeper.keep(draft("abc"));
  expect(writes.map(({ takenUp }) => takenUp)).toEqual([["closed"], ["closed", "closed later"], []]);
});

test("a tab's draft that is taken up during a write is removed by the write after it", async () => {
  const { keeper, writes, end } = aStore();
  keeper.takeUp("closed");
  void keeper.keep(draft("a"));
  keeper.takeUp("closed later");
  void keeper.keep(draft("ab"));
  await end("succeed");
  expect(writes.map(({ takenUp }) => takenUp)).toEqual([["closed"], ["closed later"]]);
});
