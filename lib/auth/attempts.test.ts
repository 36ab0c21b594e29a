import { expect, test } from "vitest";
import { db } from "../db";
import { withTestDatabase } from "../testing/database";
import { confirmAttempts, countAttempt, forgetAttempts, signInAttempts } from "./attempts";

withTestDatabase();

const minute = 60 * 1000; // ms
let people = 0;
const attemptsOfSomebody = () => ({ ...signInAttempts(`person${++people}@example.com`, null), most: 3 });

const startedAgo = (key: string, minutes: number) =>
  db().rateLimit.update({ where: { key }, data: { lastRequest: Date.now() - minutes * minute } });

test("attempts up to the limit are allowed, and the first over it is named", async () => {
  const attempts = attemptsOfSomebody();
  const answers: string[] = [];
  for (let each = 0; each < 5; each++) answers.push(await countAttempt(attempts));
  expect(answers).toEqual(["allowed", "allowed", "allowed", "first-refused", "refused"]);
});

test("of many attempts at once no more than the limit are allowed", async () => {
  const attempts = attemptsOfSomebody();
  const answers = await Promise.all(Array.from({ length: 30 }, () => countAttempt(attempts)));
  expect(answers.filter((answer) => answer === "allowed")).toHaveLength(3);
  expect(answers.filter((answer) => answer === "first-refused")).toHaveLength(1);
});

test("attempts are allowed again a quarter of an hour after the first, and going on does not put that off", async () => {
  const attempts = attemptsOfSomebody();
  for (let each = 0; each < 4; each++) await countAttempt(attempts);
  await startedAgo(attempts.key, 14);
  expect(await countAttempt(attempts)).toBe("refused");
  await startedAgo(attempts.key, 15);
  expect(await countAttempt(attempts)).toBe("allowed");
});

test("each email, each address that its owner signed in from, and each person who confirms are counted apart", async () => {
  const kinds = [
    ...[signInAttempts("ana@example.com", null), signInAttempts("ben@example.com", null)],
    ...[signInAttempts("ana@example.com", "192.0.2.1"), signInAttempts("ana@example.com", "192.0.2.2")],
    ...[confirmAttempts("ana"), confirmAttempts("ben")],
  ];
  for (const kind of kinds) {
    expect(await countAttempt({ ...kind, most: 1 }), kind.key).toBe("allowed");
    expect(await countAttempt({ ...kind, most: 1 }), kind.key).toBe("first-refused");
  }
});

test("the right password lets attempts begin anew", async () => {
  const attempts = attemptsOfSomebody();
  for (let each = 0; each < 4; each++) await countAttempt(attempts);
  await forgetAttempts(attempts);
  expect(await countAttempt(attempts)).toBe("allowed");
});
