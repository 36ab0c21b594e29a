import { expect, test } from "vitest";
import { isRouterState } from "./router-state";

test("the desk's router is answered where its state can be read", () => {
  const tree = ["", { children: ["admin", { children: ["__PAGE__", {}] }] }, null, null, 16];
  expect(isRouterState(encodeURIComponent(JSON.stringify(tree)))).toBe(true);
  expect(isRouterState(undefined)).toBe(true);
  for (const text of ["x", "%", "%5B%5D", "null", encodeURIComponent('["",{"children":[1]}]')])
    expect(isRouterState(text), text).toBe(false);
});
