import { expect, test } from "vitest";
import { holdsInOrder } from "./holds-in-order";

test("a page holds an article's texts only if each stands behind the one before it", () => {
  const page = "<h1>The port opens</h1><p>Two ships <b>sailed</b>.</p><p>Two ships stayed.</p>";
  expect(holdsInOrder(page, ["The port opens", "Two ships ", "sailed", ".", "Two ships"])).toBe(true);
  expect(holdsInOrder(page, ["The port opens", "Two ships", "Two ships", "Two ships"])).toBe(false);
  expect(holdsInOrder(page, ["sailed", "The port opens"])).toBe(false);
  expect(holdsInOrder(page, [])).toBe(true);
});
