import { expect, test } from "vitest";
import { auditSentence, auditSentenceText } from "./audit-sentence";

const ferry = { type: "picture", id: "p1", name: "ferry.jpg" };
const event = { who: "Solveig Okabe", address: "192.0.2.1", action: "picture.crop", subject: ferry, changes: [] };
const moved = [{ field: "focal", before: "[0.5,0.5]", after: "[0.2,0.4]" }];

test("an event reads as a sentence with person, action and subject", () => {
  expect(auditSentenceText({ ...event, changes: moved })).toBe("Solveig Okabe changed the focal point of ferry.jpg");
  expect(auditSentenceText(event)).toBe("Solveig Okabe changed the crops of ferry.jpg");
});

test("words after the subject stay after it", () => {
  const article = { type: "article", id: "a1", name: "Ferry returns" };
  expect(auditSentence({ ...event, action: "article.submit", subject: article })).toEqual({
    ...{ who: "Solveig Okabe", before: "sent", subject: "Ferry returns", after: "for review" },
  });
  expect(auditSentenceText({ ...event, action: "article.edit", subject: { ...article, name: "" } })).toBe(
    "Solveig Okabe edited an untitled article",
  );
});

test("Dateline itself acts without an address, an unknown person with one", () => {
  const published = { ...event, action: "sign-in.refused", subject: { type: "session", id: null, name: null } };
  expect(auditSentenceText({ ...published, who: null })).toBe("Someone failed to sign in");
  expect(auditSentenceText({ ...event, who: null, address: null, action: "picture.delete" })).toBe(
    "Dateline deleted ferry.jpg",
  );
});

test("an action without words of its own is named, and its subject by its id", () => {
  const subject = { type: "topic", id: "t1", name: null };
  expect(auditSentenceText({ ...event, action: "topic.praise", subject })).toBe(
    "Solveig Okabe did “topic.praise” to t1",
  );
});
