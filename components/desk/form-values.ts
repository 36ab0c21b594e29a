/** The values of a form, as names and texts to compare. */

export type FormValues = readonly (readonly [name: string, value: string])[];

/** All that is sent, a file by its name. */
export const textsOf = (data: FormData): FormValues =>
  [...data].map(([name, value]) => [name, typeof value === "string" ? value : value.name]);

/** The values that a form's user can change: those of inputs marked `data-about` are left out. */
export function valuesOf(form: HTMLFormElement, data = new FormData(form)): FormValues {
  const about = new Set([...form.querySelectorAll<HTMLInputElement>("input[data-about]")].map(({ name }) => name));
  return textsOf(data).filter(([name]) => !about.has(name));
}

/** Gives the values that the page was sent with, in the shape of `valuesOf`: the browser puts back what was typed before a reload. */
export function openedValues(form: HTMLFormElement): FormValues {
  const copy = document.createElement("form");
  copy.append(...[...form.childNodes].map((child) => child.cloneNode(true)));
  copy.reset();
  return valuesOf(copy);
}

/** The names under which two lists of values differ. */
export function changedNames(before: FormValues, after: FormValues): string[] {
  const under = (values: FormValues, name: string) => JSON.stringify(values.filter(([each]) => each === name));
  const names = new Set([...before, ...after].map(([name]) => name));
  return [...names].filter((name) => under(before, name) !== under(after, name));
}
