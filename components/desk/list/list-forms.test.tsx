// @vitest-environment jsdom
import { act, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { TryNow } from "../schedule/try-now";
import { BulkForm } from "./bulk-form";
import { NewArticleForm } from "./new-article-form";
import { SavedViews } from "./saved-views";

// Outside of a request every server action fails at its first look at the session, as when the desk can't be reached.

let root: Root;

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  root = createRoot(document.body.appendChild(document.createElement("div")));
});
afterEach(async () => {
  await act(() => root.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const show = (form: ReactNode) => act(() => root.render(form));
const press = (name: string) =>
  act(async () => {
    const buttons = [...document.querySelectorAll("button")];
    buttons.find(({ textContent }) => textContent === name)?.click();
  });
const field = (name: string) => document.querySelector<HTMLInputElement>(`[name=${name}]`);

test("a new article that the desk can't be asked for leaves a sentence beside its button", async () => {
  await show(<NewArticleForm />);
  await press("New article");
  await expect
    .poll(() => document.querySelector("[role=alert]")?.textContent)
    .toBe("The server did not respond. Try again.");
});

test("the name of a view stays in its field when the desk can't be reached", async () => {
  await show(<SavedViews views={[]} query="status=draft" />);
  const name = field("name");
  if (name) name.value = "My drafts";
  await press("Save");
  await expect.poll(() => document.querySelector("[role=alert]")?.textContent).toContain("did not respond");
  expect(field("name")?.value).toBe("My drafts");
});

test("ticks and the chosen topic stay when the desk can't be reached", async () => {
  await show(
    <BulkForm sections={[]} isTrash={false}>
      <input type="checkbox" name="id" value="a" />
    </BulkForm>,
  );
  await act(async () => field("id")?.click());
  const topic = field("topic");
  if (topic) topic.value = "Climate";
  await press("Add topic");
  await expect.poll(() => document.querySelector("[role=status]")?.textContent).toContain("did not respond");
  expect([field("id")?.checked, field("topic")?.value]).toEqual([true, "Climate"]);
});

test("a job that the desk can't be asked to try leaves a sentence beside its button", async () => {
  await show(<TryNow job={{ id: "j", attempts: 2 }} what="Not published" error="It has no headline." />);
  await press("Try again now");
  await expect.poll(() => document.body.textContent).toContain("The server did not respond.");
});
