import { expect, test } from "vitest";
import { isLoopbackUrl, isPublicAddress, publicNetwork } from "./public-network";

test.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.31.255.255",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "::1",
  "::",
  "fe80::1",
  "fd00::1",
  "::ffff:127.0.0.1",
  "::ffff:7f00:1",
  "64:ff9b::7f00:1",
  "not an address",
])("%s is not public", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(["93.184.215.14", "172.32.0.1", "2606:4700::1111"])("%s is public", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test("a name that leads to this machine is not looked up", async () => {
  const answer = new Promise((resolve) => publicNetwork.lookup("localhost", {}, (error) => resolve(error?.message)));
  expect(await answer).toContain("not on the public network");
});

test.each([
  ["http://localhost:3000", true],
  ["http://paper.localhost", true],
  ["http://127.8.0.1:80/a", true],
  ["http://[::1]:3000", true],
  ["https://localhost.example.org", false],
  ["https://10.0.0.1", false],
  ["https://news.example.org", false],
])("%s is on this machine: %s", (address, isHere) => {
  expect(isLoopbackUrl(new URL(address))).toBe(isHere);
});
