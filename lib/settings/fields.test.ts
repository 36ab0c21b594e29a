import { expect, test } from "vitest";
import { newAuthorForm } from "./names-form";

const author = { name: "Ada", role: "", bio: "", email: "", portraitId: "", slug: "" };

test("a name is kept without controls and without what turns the words beside it around", () => {
  const { name, role, bio } = newAuthorForm.parse({
    ...author,
    name: " \u202eAda\u0000\u000bOsei\u2067 ",
    role: "Editor\u0007",
    bio: "One.\r\nTwo.\ud800",
  });
  expect({ name, role, bio }).toEqual({ name: "Ada Osei", role: "Editor", bio: "One.\nTwo." });
});

test("a name of which nothing can be seen is none", () => {
  for (const name of ["", " ", "\u0000", "\u200b\u2060", "\u202e\u2067"]) {
    expect(newAuthorForm.safeParse({ ...author, name }).error?.issues[0]?.message, JSON.stringify(name)).toBe(
      "Enter a name.",
    );
  }
});
