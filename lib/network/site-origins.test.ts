import { expect, test } from "vitest";
import { siteOrigins } from "./site-origins";

test("a site on this machine is taken under each name of the machine, on its own port", () => {
  for (const name of ["localhost", "127.0.0.1", "[::1]"]) {
    expect(siteOrigins(`http://${name}:3000`)).toEqual([
      "http://localhost:3000",
      "http://127.0.0.1:3000",
      "http://[::1]:3000",
    ]);
  }
});

test("a site elsewhere is taken at its address alone", () => {
  expect(siteOrigins("https://news.example.org")).toEqual(["https://news.example.org"]);
});
