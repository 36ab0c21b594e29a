import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { secret } from "../lib/auth/secret";
import { isOfDesk } from "./session-cookie";

const [secure, plain] = ["https://news.example.org", "http://localhost:3000"];
const sign = (token: string, key = secret()) =>
  encodeURIComponent(`${token}.${createHmac("sha256", key).update(token).digest("base64")}`);

test("who signed in is known by a signature that is ours", () => {
  expect(isOfDesk({ cookie: `a=b; better-auth.session_token=${sign("token")}` }, plain)).toBe(true);
  expect(isOfDesk({ cookie: `__Host-better-auth.session_token=${sign("token")}; c=d` }, secure)).toBe(true);
});

test("on HTTPS a cookie that another host could have set signs nobody in", () => {
  expect(isOfDesk({ cookie: `better-auth.session_token=${sign("token")}` }, secure)).toBe(false);
  expect(isOfDesk({ cookie: `__Secure-better-auth.session_token=${sign("token")}` }, secure)).toBe(false);
});

test.each([
  undefined,
  "theme=dark",
  "better-auth.session_token=x",
  "better-auth.session_token=token.",
  "better-auth.session_token=token.%zz",
  `better-auth.session_token=${sign("token", "another secret")}`,
  `better-auth.session_token=${sign("token").replace("token", "other")}`,
  `not-better-auth.session_token=${sign("token")}`,
])("%s is nobody of the desk", (cookie) => {
  expect(isOfDesk(cookie === undefined ? {} : { cookie }, plain)).toBe(false);
});
