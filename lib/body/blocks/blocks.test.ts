import { expect, test } from "vitest";
import { sampleBlocks } from "../../testing/sample-blocks";
import { type BlockKind, block } from "../schema";
import { definitions, feedHtmlOfBlock, isRunningText, linesOfBlock, picturesIn, plainTextOfBlock } from ".";
import type { BlockDefinition, FeedHtmlTools } from "./block-definition";

const samples = Object.values(sampleBlocks);

test("a kind of block that lacks one of its parts, or is not in the registry, does not compile", () => {
  const { markdown, ...withoutMarkdown } = definitions.figure;
  // @ts-expect-error the figure has no Markdown
  const figure: BlockDefinition<"figure"> = withoutMarkdown;
  const { gallery, ...withoutGallery } = definitions;
  // @ts-expect-error the gallery is missing
  const all: { readonly [K in BlockKind]: BlockDefinition<K> } = withoutGallery;
  // @ts-expect-error a paragraph is running text
  const paragraph: BlockDefinition<"paragraph"> = { ...definitions.paragraph, isRunningText: false };
  expect([markdown, gallery, figure, all, paragraph]).not.toContain(undefined);
});

test.each(samples)("a $type is kept as it is by the schema of its kind", (sample) => {
  expect(block.parse(sample)).toEqual(sample);
});

test("every line of plain text is a line that the copy check reads", () => {
  for (const sample of samples) {
    const checked = linesOfBlock(sample).join("\n");
    for (const word of plainTextOfBlock(sample).split(/\s+/)) expect(checked).toContain(word);
  }
});

test("running text is what holds text without a block around it", () => {
  expect(samples.filter(isRunningText).map(({ type }) => type)).toEqual(["paragraph", "heading", "pullQuote"]);
});

test("a feed shows every picture that a block has, and nothing where they are gone", () => {
  const toolsWith = (figure: FeedHtmlTools["figure"]): FeedHtmlTools => ({
    ...{ inline: () => "", blocks: () => "", article: () => null, figure },
    words: { alsoRead: "Also read", loadFrom: (provider) => `Show from ${provider}` },
  });
  for (const sample of samples.filter((each) => picturesIn(each).length > 0)) {
    const shown = feedHtmlOfBlock(
      sample,
      toolsWith((mediaId) => mediaId),
    );
    expect(shown.split("\n")).toEqual(picturesIn(sample).map(({ mediaId }) => mediaId));
    expect(
      feedHtmlOfBlock(
        sample,
        toolsWith(() => ""),
      ).trim(),
    ).toBe("");
  }
});
