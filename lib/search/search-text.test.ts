import { expect, test } from "vitest";
import { searchTextOf } from "./search-text";

const of = (headline: string, plainText = "") => searchTextOf({ headline, standfirst: null, plainText });

test("words have their places and the weight of their field", () => {
  expect(of("Ferry returns – crew cheered")).toBe("'ferry':1A 'returns':2A 'crew':3A 'cheered':4A");
  expect(of("Ferry", "The ferry.")).toBe("'ferry':1A,27D 'the':26D");
});

test("words that are joined are stored as their parts and as one", () => {
  expect(of("Covid-19 ward")).toBe("'covid':1A '19':2A 'covid19':1A 'ward':3A");
  expect(of("covid19")).toBe("'covid':1A '19':2A 'covid19':1A");
  expect(of("U.S. envoys")).toBe("'u':1A 's':2A 'us':1A 'envoys':3A");
  expect(of("L’homme")).toBe("'l':1A 'homme':2A 'lhomme':1A");
  expect(of("3,000 boats")).toBe("'3':1A '000':2A '3000':1A 'boats':3A");
  expect(of("writer/director")).toBe("'writer':1A 'director':2A");
  expect(of("می\u200cشود")).toBe("'مي':1A 'شود':2A 'ميشود':1A");
});

test("scripts without spaces are stored as pairs of characters", () => {
  expect(of("旧港口, 2")).toBe("'旧港':1A '港口':2A '口':3A '2':4A");
});

test("a text of any length fits into a tsvector", () => {
  const long = Array.from({ length: 200_000 }, (_, index) => String.fromCodePoint(0x4e00 + ((index * 7919) % 20_000)));
  expect(of("Long", long.join("")).length).toBeLessThan(900_000);
});
