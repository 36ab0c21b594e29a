import { createUser } from "../../lib/newsroom/people";

/** The cookie of a new editor who has signed in at `siteUrl`. */
export async function editorsCookie(siteUrl: string, email: string): Promise<string> {
  const made = await createUser({ name: email, email, role: "editor" }, null);
  if (!made.ok) throw new Error(made.message);
  const asked = await fetch(`${siteUrl}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: siteUrl },
    body: JSON.stringify({ email, password: made.value.password }),
  });
  return asked.headers
    .getSetCookie()
    .map((each) => each.split(";", 1)[0])
    .join("; ");
}
