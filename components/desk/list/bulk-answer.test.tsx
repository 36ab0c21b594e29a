import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { BulkReceipt } from "@/lib/newsroom/bulk";
import { done, refused } from "@/lib/newsroom/outcome";
import { BulkAnswer } from "./bulk-answer";

const receipt: BulkReceipt = {
  ...{ done: "edit", changed: ["a", "b", "c"], mayPublish: true, left: [] },
  unpublished: [
    { id: "a", headline: "Harbour opens", version: 7, isOnly: true },
    { id: "b", headline: "Ferry sails", version: 3, isOnly: true },
    { id: "c", headline: "Bridge shuts", version: 9, isOnly: false },
  ],
};
const shown = (difference: Partial<BulkReceipt> = {}, isBusy = false) =>
  renderToStaticMarkup(<BulkAnswer outcome={done({ ...receipt, ...difference })} isBusy={isBusy} />);
const sentIn = (html: string) => [...html.matchAll(/name="change" value="([^"]*)"/g)].map(([, value]) => value);

test("an editor is offered to publish the changed stories that had no other change, each in the version of the change", () => {
  const html = shown();
  expect(html).toContain("Publish 2 changes");
  expect(sentIn(html)).toEqual(["a 7", "b 3"]);
});

test("a changed story that had other unpublished changes is named with its link, and is not published along", () => {
  const html = shown();
  expect(html).toContain("1 article already had other unpublished changes");
  expect(html).toMatch(/<a [^>]*href="\/admin\/articles\/c"[^>]*>Bridge shuts<\/a>/);
});

test("whoever may not publish, and whoever changed drafts alone, is offered nothing to publish", () => {
  expect(shown({ mayPublish: false })).not.toContain("<button");
  expect(shown({ unpublished: [] })).not.toContain("<button");
});

test("an article that was left as before is named with the reason, and a refusal with its sentence", () => {
  expect(shown({ left: [{ headline: "Market day", why: "It is in the trash." }] })).toContain(
    "<strong>Market day</strong>: It is in the trash.",
  );
  const html = renderToStaticMarkup(<BulkAnswer outcome={refused("Tick the articles first.")} isBusy={false} />);
  expect(html).toContain("Tick the articles first.");
});
