import { expect, test } from "vitest";
import { auth } from "./auth";
import { config } from "./config";
import { withTestDatabase } from "./testing/database";

withTestDatabase();

test("an email with a NUL or half a character is a wrong one, not a failure", async () => {
  const { siteUrl } = config();
  for (const email of ["a\u0000@example.com", "a\ud800@example.com"]) {
    const response = await auth().handler(
      new Request(new URL("/api/auth/sign-in/email", siteUrl), {
        method: "POST",
        headers: { "content-type": "application/json", origin: siteUrl },
        body: JSON.stringify({ email, password: "kettle-otter-gravel" }),
      }),
    );
    expect([400, 401], JSON.stringify(email)).toContain(response.status);
  }
});
