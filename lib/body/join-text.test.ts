import { expect, test } from "vitest";
import { excerptOf } from "./excerpt";
import { joinTexts } from "./join-text";
import { plainTextOf } from "./plain-text";
import type { BodyDocument } from "./schema";

test.each([
  [["One.", "Two."], "One. Two."],
  [["港が再開した。", "船は二隻。"], "港が再開した。船は二隻。"],
  [["港口重新开放", "两艘船"], "港口重新开放两艘船"],
  [["本当に？", "AP通信"], "本当に？AP通信"],
  [["東京", "Reuters"], "東京 Reuters"],
  [["彼は「行く」", "と言った"], "彼は「行く」と言った"],
  [["항구가 열렸다.", "배가 두 척이다."], "항구가 열렸다. 배가 두 척이다."],
  [["ท่าเรือเปิดแล้ว", "มีเรือสองลำ"], "ท่าเรือเปิดแล้ว มีเรือสองลำ"],
  [["", "One", ""], "One"],
])("%j become one text as their script writes it", (texts, expected) => {
  expect(joinTexts(texts)).toBe(expected);
});

test("an excerpt in Japanese or Chinese has no space after a full stop", () => {
  const headline = "港";
  const of = (plainText: string, language: string) => excerptOf({ headline, standfirst: null, plainText, language });
  expect(of("港が再開した。船は二隻。\n明日も開く。", "ja")).toBe("港が再開した。船は二隻。明日も開く。");
  expect(of("港口重新开放。真的吗？真的！", "zh-Hans")).toBe("港口重新开放。真的吗？真的！");
  expect(of("The port is open. Two ships sailed.", "en")).toBe("The port is open. Two ships sailed.");
});

test("a line break between Chinese characters is no space in plain text", () => {
  const body = (...texts: [string, string]): BodyDocument => ({
    type: "doc",
    content: [
      {
        type: "paragraph",
        content: [{ type: "text", text: texts[0] }, { type: "hardBreak" }, { type: "text", text: texts[1] }],
      },
    ],
  });
  expect(plainTextOf(body("港口", "开放"))).toBe("港口开放");
  expect(plainTextOf(body("The port", "is open"))).toBe("The port is open");
});
