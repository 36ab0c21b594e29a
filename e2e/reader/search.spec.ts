import { expect, test } from "@playwright/test";
import { recordsOf, richest } from "../edition";

const longestWord = (text: string) =>
  (text.match(/[a-z]{6,}/gi) ?? []).reduce((best, word) => (word.length > best.length ? word : best), "");
const word = longestWord(richest.headline).toLowerCase();

test("a reader finds a story by a word of its headline, marked where it stands", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Search" }).first().click();
  await page.getByRole("searchbox").first().fill(word);
  await page.getByRole("button", { name: "Search" }).first().click();
  await expect(page).toHaveURL(new RegExp(`\\?q=${word}`));
  await expect(page.getByRole("link", { name: richest.cardHeadline ?? richest.headline }).first()).toBeVisible();
  await expect(page.locator("mark").first()).toBeVisible();
});

test("a misspelt word is put right", async ({ page }) => {
  const misspelt = `${word.slice(0, -3)}x${word.slice(-2)}`;
  await page.goto(`/search?q=${misspelt}`);
  await expect(page.getByText("Did you mean")).toBeVisible();
  await page.locator("main").getByRole("link", { name: word }).click();
  await expect(page.locator("main ol article").first()).toBeVisible();
});

test("a search is narrowed by section, and its form keeps what was asked", async ({ page }) => {
  const section = recordsOf("section").find(({ slug }) => slug === "culture");
  await page.goto(`/search?q=the+city&section=${section?.slug}&from=2020-01-01&nonsense=1`);
  await expect(page.locator("select[name=section]")).toHaveValue(section?.slug ?? "");
  await expect(page.getByLabel("From")).toHaveValue("2020-01-01");
  const links = page.locator("main ol article h2 a");
  const addresses = await links.evaluateAll((all) => all.map((each) => each.getAttribute("href") ?? ""));
  expect(addresses.length).toBeGreaterThan(0);
  const within = [
    section?.slug,
    ...recordsOf("section")
      .filter(({ parent }) => parent === section?.slug)
      .map(({ slug }) => slug),
  ];
  for (const address of addresses) expect(within).toContain(address.split("/")[1]);
});

const hostile = [
  '"',
  "a & | ! ( ) :*",
  "<script>alert(1)</script>",
  "%",
  "\\",
  "'; DROP TABLE",
  "\u202e",
  "🜁".repeat(300),
];
for (const q of hostile) {
  test(`a search for ${JSON.stringify(q).slice(0, 24)} is a page like any other`, async ({ page }) => {
    const response = await page.goto(`/search?q=${encodeURIComponent(q)}`);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole("searchbox").first()).toBeVisible();
  });
}
