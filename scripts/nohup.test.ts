import { expect, test } from "vitest";
import { looksLikeNohup } from "./nohup";

const plain = { command: "/usr/bin/npm", inputFlags: "pos:\t0\nflags:\t0100000\nmnt_id:\t30", outputs: ["/dev/pts/1"] };

test("a start by nohup is known by its shell's word for it, its output or its input", () => {
  expect(looksLikeNohup({ ...plain, command: "/usr/bin/nohup" })).toBe(true);
  expect(looksLikeNohup({ ...plain, outputs: ["/home/ada/nohup.out"] })).toBe(true);
  expect(looksLikeNohup({ ...plain, inputFlags: "pos:\t0\nflags:\t0100001\nmnt_id:\t30" })).toBe(true);
});

test("another start is not taken for one by nohup", () => {
  expect(looksLikeNohup(plain)).toBe(false);
  expect(looksLikeNohup({ command: undefined, inputFlags: "", outputs: [] })).toBe(false);
  expect(looksLikeNohup({ ...plain, inputFlags: "pos:\t0\nflags:\t02100002\nmnt_id:\t30" })).toBe(false);
});
