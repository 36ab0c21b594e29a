/** Every statement that a page of readers or of the desk sends has a name of its own in the log and in `/metrics`. */
import { beforeAll, expect, test } from "vitest";
import { anArticle, anAuthor, aPaper, aPicture, aSection, aTopic } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { readersRequests } from "../testing/readers-requests";
import { statementsOf } from "../testing/statement-costs";
import { listArticles } from "./articles-list";
import { auditTrail } from "./audit-trail";
import { deskArticle } from "./desk-article";
import { noFilters } from "./list-filters";
import { listRedirects } from "./list-redirects";
import { listPreviewLinks } from "./preview-links";
import { listAuthors, listTopics } from "./settings-lists";
import { translationsOf } from "./translations";
import { readLately, viewsOf } from "./views";

withTestDatabase();

const editor = { id: "editor", role: "editor" } as const;
const usual = /^(?:[A-Z]\w+ (?:find|count|aggregate|groupBy)\w*|(?:select|with)\b.*)$/; // what nobody named

beforeAll(async () => {
  await aPaper();
  const [section, topic, author, picture] = [
    await aSection("world"),
    await aTopic("harbour"),
    await anAuthor("ana"),
    await aPicture(),
  ];
  const names = { topicIds: [topic.id], authorIds: [author.id], leadPictureId: picture.id };
  for (const id of ["one", "two"]) await anArticle({ id, sectionId: section.id, ...names });
});

const deskPages: [string, () => Promise<unknown>][] = [
  ["list", () => listArticles(editor, { ...noFilters, author: "ana", topic: "harbour", section: "world" }, null)],
  ["article", () => deskArticle("one")],
  [
    "beside an article",
    () => Promise.all([listPreviewLinks("one"), translationsOf("one"), viewsOf("one", new Date())]),
  ],
  ["most read", readLately],
  ["audit", () => auditTrail({ person: "", action: "article", article: "" }, null)],
  ["topics", () => listTopics({ q: "", after: "" })],
  ["authors", () => listAuthors({ q: "", after: "" })],
  ["redirects", () => listRedirects({ prefix: "", after: "" })],
];

const samples = {
  ...{ section: "world", article: "one", topic: "harbour", author: "ana" },
  ...{ day: new Date(), words: "headline", listPage: 1 },
};

test.each([...readersRequests(samples), ...deskPages])("%s: every statement has a name of its own", async (_, make) => {
  const names = (await statementsOf(make)).map(({ name }) => name);
  expect(names.filter((name) => usual.test(name))).toEqual([]);
});
