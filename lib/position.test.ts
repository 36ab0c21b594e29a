import fc from "fast-check";
import { expect, test } from "vitest";
import { isSeenAt, reaches, readPosition } from "./position";

test("a transaction is seen once it has ended, whatever its number", () => {
  expect(isSeenAt("10:15:10,12", 9n)).toBe(true);
  expect(isSeenAt("10:15:10,12", 10n)).toBe(false);
  expect(isSeenAt("10:15:10,12", 11n)).toBe(true);
  expect(isSeenAt("10:15:10,12", 12n)).toBe(false);
  expect(isSeenAt("10:15:10,12", 15n)).toBe(false);
});

test("a position reaches another where it has seen all that the other had", () => {
  expect(reaches("10:10:", "10:10:")).toBe(true);
  expect(reaches("11:11:", "10:10:")).toBe(true);
  expect(reaches("10:10:", "11:11:")).toBe(false);
  expect(reaches("10:12:10", "10:10:")).toBe(true); // 10 had not ended there
  expect(reaches("10:12:10", "11:11:")).toBe(false); // 10 had ended there
  expect(reaches("10:12:10", "10:12:10,11")).toBe(true);
});

test("what no server of PostgreSQL says is no position", () => {
  for (const text of [undefined, 1, "", "1", "1:2", "a:b:", "1:2:3,", "1:2:x", `${"1".repeat(21)}:1:`]) {
    expect(readPosition(text)).toBeNull();
  }
  expect(readPosition("1:2:1")).toBe("1:2:1");
});

/** A history: transactions begin in the order of their numbers and end in any; a position after each event. */
const histories = fc.array(fc.nat(), { minLength: 1, maxLength: 30 }).map((choices) => {
  let [next, end] = [3, 3]; // what follows the last that began, and the last that ended
  const open: number[] = [];
  return choices.map((choice) => {
    if (choice % 2 === 0 || open.length === 0) open.push(next++);
    else end = Math.max(end, 1 + (open.splice(choice % open.length, 1)[0] ?? 0));
    const running = open.filter((xid) => xid < end).sort((one, other) => one - other);
    return `${running[0] ?? end}:${end}:${running.join(",")}`;
  });
});

test("of two positions of one history the later reaches the earlier, and has seen all that it had", () => {
  fc.assert(
    fc.property(histories, fc.nat(), fc.nat(), (positions, one, other) => {
      const [first, last] = [one % positions.length, other % positions.length].sort((a, b) => a - b);
      const [earlier = "", later = ""] = [positions[first ?? 0], positions[last ?? 0]];
      expect(reaches(later, earlier)).toBe(true);
      const hasMore = [...Array(40).keys()].some(
        (xid) => isSeenAt(later, BigInt(xid)) && !isSeenAt(earlier, BigInt(xid)),
      );
      expect(reaches(earlier, later)).toBe(!hasMore);
    }),
  );
});
