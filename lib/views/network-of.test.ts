import fc from "fast-check";
import { expect, test } from "vitest";
import { networkOf } from "./network-of";

test.each([
  ["203.0.113.9", "203.0.113.9"],
  ["::ffff:203.0.113.9", "203.0.113.9"],
  ["::ffff:cb00:7109", "203.0.113.9"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:DB8:1:2::", "2001:db8:1:2"],
  ["2001:db8::5:6", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
  ["fe80::1%eth0", "fe80:0:0:0"],
])("%s is counted as %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test("what is no address is nobody", () => {
  for (const text of ["", "unknown", "203.0.113", "203.0.113.9:80", "[::1]", "2001:db8::g"])
    expect(networkOf(text)).toBeNull();
});

test("all addresses of a /64 are one reader's", () => {
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      const network = networkOf(address) ?? "";
      expect(network).not.toBe("");
      if (network.includes(":")) expect(networkOf(`${network}:1:2:3:4`)).toBe(network);
    }),
  );
});
