import { expect, test } from "vitest";
import { anArticle, anAuthor, aPaper, aSection, aTopic } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { deskArticle } from "./desk-article";
import { listChoices } from "./list-choices";

withTestDatabase();

test("an opened article and the list's filters carry the names that they use, of all that there are", async () => {
  await aPaper();
  const section = await aSection("world");
  const [own, author] = [await aTopic("rain"), await anAuthor("ida")];
  await aTopic("snow");
  await anAuthor("lea");
  await anArticle({ id: "a", sectionId: section.id, topicIds: [own.id], authorIds: [author.id] });
  expect(await deskArticle("a")).toMatchObject({
    topics: [{ id: own.id, slug: "rain", name: "rain" }],
    authors: [{ id: author.id, slug: "ida", name: "ida" }],
  });
  expect(await listChoices({ author: "Ida", topic: "nothing" })).toMatchObject({
    author: { slug: "ida" },
    topic: null,
  });
});
