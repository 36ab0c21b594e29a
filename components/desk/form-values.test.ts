// @vitest-environment jsdom
import { expect, test } from "vitest";
import { changedNames, openedValues, textsOf, valuesOf } from "./form-values";

const fields = `<input type="hidden" name="id" value="a" data-about>
  <input name="alt" value="A pier">
  <textarea name="caption">At dawn</textarea>
  <input type="checkbox" name="decorative">
  <select name="zone"><option>UTC</option><option selected>Asia/Tokyo</option></select>`;

function aForm(): HTMLFormElement {
  const form = document.createElement("form");
  form.innerHTML = `<fieldset>${fields}</fieldset>`;
  return form;
}

test("a form whose crop was saved with its texts has no unsaved changes once the crop's input is gone", () => {
  const form = aForm();
  form.insertAdjacentHTML("beforeend", `<input type="hidden" name="cut" value="{}" data-about>`);
  const saved = valuesOf(form, new FormData(form));
  form.querySelector("[name=cut]")?.remove();
  expect(changedNames(saved, valuesOf(form))).toEqual([]);
  form.querySelector("[name=alt]")?.setAttribute("value", "A quay");
  expect(changedNames(saved, valuesOf(form))).toEqual(["alt"]);
});

test("what a browser put back into a form after a reload is changed", () => {
  const form = aForm();
  for (const name of ["alt", "caption"]) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) control.value = "Typed before";
  }
  const box = form.elements.namedItem("decorative");
  if (box instanceof HTMLInputElement) box.checked = true;
  const zone = form.elements.namedItem("zone");
  if (zone instanceof HTMLSelectElement) zone.value = "UTC";
  expect(changedNames(openedValues(form), valuesOf(form))).toEqual(["alt", "caption", "zone", "decorative"]);
});

test("crops that go along with a form are among its changes", () => {
  const form = aForm();
  form.insertAdjacentHTML("beforeend", `<input type="hidden" name="cut" value="{}" data-about>`);
  expect(changedNames(openedValues(form), textsOf(new FormData(form)))).toEqual(["id", "cut"]);
});
