// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SignOut } from "./sign-out";

let root: Root;

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  root = createRoot(document.body.appendChild(document.createElement("div")));
  await act(() => root.render(<SignOut />));
});
afterEach(async () => {
  await act(() => root.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

test.each([
  ["the desk can't be reached", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["the desk fails", async () => new Response("{}", { status: 500, headers: { "content-type": "application/json" } })],
])("a person whose signing out meets that %s stays on the page and reads that they are signed in", async (_, fetch) => {
  vi.stubGlobal("fetch", fetch);
  await act(async () => document.querySelector("button")?.click());
  const message = () => document.querySelector("[role=alert]")?.textContent;
  await expect.poll(message).toBe("You are still signed in. Could not reach the server. Try again in a moment.");
});
