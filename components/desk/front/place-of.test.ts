import { expect, test } from "vitest";
import { type FrontDocument, plainPin, wholeDocument } from "@/lib/front/document";
import { sectionLayout } from "@/lib/front/layout";
import { placeOf, stepFrom } from "./place-of";

const layout = sectionLayout([{ id: "space", name: "Space" }]);
const whole = wholeDocument(null, layout);
const slot = (...ids: string[]) => ({
  ...{ fill: { kind: "newest" as const }, staleAfterHours: null },
  pins: ids.map((id) => plainPin(id, id)),
});
const document: FrontDocument = { slots: { ...whole.slots, lead: slot("a"), secondary: slot("b", "c") } };

test("a pin is found where it stands", () => {
  expect(placeOf(document, "c")).toEqual({ slot: "secondary", position: 1 });
  expect(placeOf(document, "z")).toBeNull();
});

test("a step goes through a slot, over its end into the next, and stops at the page's ends", () => {
  const step = (id: string, way: "up" | "down") => stepFrom(document, layout, id, way);
  expect(step("c", "up")).toEqual({ slot: "secondary", position: 0 });
  expect(step("b", "up")).toEqual({ slot: "lead", position: 1 });
  expect(step("c", "down")).toEqual({ slot: "section:space", position: 0 });
  expect(step("a", "up")).toBeNull();
  expect(step("z", "up")).toBeNull();
});
