import { expect, test } from "vitest";
import { refusalOfAuth } from "./auth-request";

const at = "https://paper.example/api/auth/sign-in/email";
const json = "application/json; charset=utf-8";
const statusOf = (body: string, type: string | null = json, address = at) => refusalOfAuth(address, type, body)?.status;

test("a sign-in as our page sends it goes on, whatever is typed", () => {
  for (const password of ["kettle-otter", "пароль", "a\\u0000b", "😀"]) {
    expect(refusalOfAuth(at, json, JSON.stringify({ email: "ana@example.com", password }))).toBeNull();
  }
  expect(refusalOfAuth(`${at}?callback=%2Fadmin`, null, "")).toBeNull();
});

test("what can’t be kept, is no JSON or no object is refused in a sentence", () => {
  for (const text of ["a\u0000b", "a\ud800b"]) {
    expect(statusOf(JSON.stringify({ email: text, password: "x" }))).toBe(400);
    expect(statusOf(JSON.stringify({ email: "ana@example.com", password: { deep: [text] } }))).toBe(400);
    expect(statusOf(JSON.stringify({ [text]: 1 }))).toBe(400);
  }
  for (const body of ["{", "null", "[]", "7", '"x"', "[".repeat(60_000)])
    expect(statusOf(body), body.slice(0, 9)).toBe(400);
  expect(statusOf("", null, `${at}?token=%00`)).toBe(400);
  expect(statusOf("email=a", "application/x-www-form-urlencoded")).toBe(415);
  expect(statusOf("{}", null)).toBe(415);
  expect(refusalOfAuth(at, json, "{")?.message).toMatch(/^\p{Lu}.*\.$/u);
});

test("an address that the desk’s pages don’t ask is not found, so that nobody fills the limiter’s table", () => {
  for (const path of ["/ok", "/update-user", `/${"x".repeat(4000)}`, "/sign-in/email/", "/Sign-In/email", ""])
    expect(statusOf("", null, `https://paper.example/api/auth${path}`), path.slice(0, 20)).toBe(404);
  expect(refusalOfAuth("https://paper.example/api/auth/get-session?disableCookieCache=true", null, "")).toBeNull();
});
