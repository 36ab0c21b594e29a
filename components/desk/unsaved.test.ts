// @vitest-environment jsdom
import { expect, test } from "vitest";
import { valuesOf } from "./unsaved";

test("a form whose crop was saved with its texts has no unsaved changes once the crop's input is gone", () => {
  const form = document.createElement("form");
  form.innerHTML = `<input type="hidden" name="id" value="a" data-about>
    <input type="hidden" name="cut" value="{}" data-about>
    <input name="alt" value="A pier">`;
  const saved = valuesOf(form, new FormData(form));
  form.querySelector("[name=cut]")?.remove();
  expect(valuesOf(form)).toBe(saved);
  form.querySelector("[name=alt]")?.setAttribute("value", "A quay");
  expect(valuesOf(form)).not.toBe(saved);
});
