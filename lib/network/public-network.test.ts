import { expect, test } from "vitest";
import { ask } from "./ask";
import { isLoopbackUrl, isPublicAddress, isWithin, publicNetwork } from "./public-network";

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
  "64:ff9b::7f00:1", // IPv4 behind NAT64
  "64:ff9b:1::7f00:1",
  "2002:7f00:1::", // IPv4 by 6to4
  "2001:0:7f00:1::", // Teredo
  "::7f00:1", // IPv4 in IPv6 as it was once written
  "2001:db8::1",
  "100::1",
  "ff02::1",
  "224.0.0.1",
  "255.255.255.255",
  "192.0.2.1",
  "198.18.0.1",
  "127.1", // as only a browser reads them
  "0177.0.0.1",
  "2130706433",
  "0x7f000001",
  "not an address",
])("%s is not public", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(["93.184.215.14", "172.32.0.1", "2606:4700::1111"])("%s is public", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  "http://127.1/",
  "http://0177.0.0.1/",
  "http://2130706433/",
  "http://0x7f.1/",
  "http://[::ffff:127.0.0.1]/",
])("%s is asked of nobody, however its address is written", async (address) => {
  const asked = ask(new URL(address), publicNetwork, { method: "HEAD", signal: AbortSignal.timeout(1000) });
  await expect(asked).rejects.toThrow("not on the public network");
});

test("an address that holds a password is asked of nobody", async () => {
  const url = new URL("https://user:secret@example.org/");
  const asked = ask(url, publicNetwork, { method: "HEAD", signal: AbortSignal.timeout(1000) });
  await expect(asked).rejects.toThrow("a user or a password");
});

test.each([
  ["127.0.0.1", ["127.0.0.0/8"], true],
  ["::ffff:127.0.0.1", ["127.0.0.0/8"], true],
  ["::1", ["127.0.0.0/8"], false],
  ["2001:db8::7", ["2001:db8::/32"], true],
  ["192.0.2.7", ["192.0.2.7"], true],
  ["192.0.2.8", ["192.0.2.7"], false],
  ["not an address", ["0.0.0.0/0"], false],
])("%s is within %j: %s", (address, ranges, expected) => {
  expect(isWithin(address, ranges)).toBe(expected);
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
