import { expect, test } from "vitest";
import { machinesForm } from "./machines-form";

const sent = { feedText: "full", webSubHub: "", indexNowEndpoint: "https://api.indexnow.org/indexnow", crawlers: "{}" };
const hub = (webSubHub: string, toLoopback = false) =>
  machinesForm(toLoopback).safeParse({ ...sent, webSubHub }).success;

test("a hub is on the web, asked by https, or there is none", () => {
  for (const address of ["", "https://hub.example.org/", " https://hub.example.org/ping "])
    expect(hub(address)).toBe(true);
  for (const address of [
    ...[
      "hub",
      "http://hub.example.org/",
      "https://me:secret@hub.example.org/",
      "http://me:secret@localhost/",
      "javascript:alert(1)",
    ],
    ...[
      "https://10.0.0.1/",
      "https://169.254.169.254/",
      "https://[fd00::1]/",
      "https://localhost/",
      "http://127.0.0.1:9/",
    ],
  ]) {
    expect(hub(address), address).toBe(false);
  }
});

test("a hub on this machine is taken where tests say so, and no other inner one", () => {
  expect(hub("http://127.0.0.1:9/", true)).toBe(true);
  expect(hub("http://10.0.0.1/", true)).toBe(false);
});

test("a policy that is no policy is refused", () => {
  for (const crawlers of ["", "[", '{"classes":{"search":"perhaps"}}', '{"classes":{"spies":"allow"}}']) {
    expect(machinesForm(false).safeParse({ ...sent, crawlers }).success, crawlers).toBe(false);
  }
});
