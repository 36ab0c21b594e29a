import { expect, test } from "vitest";
import { Turns } from "./turns";

test("those who wait can be given up, and the next find a turn", async () => {
  const turns = new Turns(1, 10);
  let end = () => {};
  const working = turns.take(() => new Promise<void>((resolve) => (end = resolve)));
  const waiting = [turns.take(async () => "one"), turns.take(async () => "two")];
  expect(turns.queued).toBe(2);
  turns.giveUp(new Error("the database hangs"));
  for (const each of waiting) await expect(each).rejects.toThrow("the database hangs");
  end();
  await working;
  expect(await turns.take(async () => "three")).toBe("three");
});
