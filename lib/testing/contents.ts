/** Articles and edits of them, made at random for the tests of merge and difference. */
import fc from "fast-check";
import { type ArticleContent, emptyContent } from "@/lib/article-content";
import type { Block, Inline, Mark } from "@/lib/body/schema";

export const paragraph = (text: string): Block => ({
  type: "paragraph",
  content: text === "" ? [] : [{ type: "text", text }],
});

/** An article whose body is these paragraphs (or blocks), with the difference spelled out. */
export const article = (blocks: (string | Block)[], fields: Partial<ArticleContent> = {}): ArticleContent => ({
  ...emptyContent("en-GB"),
  ...fields,
  body: { type: "doc", content: blocks.map((each) => (typeof each === "string" ? paragraph(each) : each)) },
});

const word = fc.constantFrom("port", "crew", "talks", "strike", "of", "the", "minister", "storm", "votes", "ended");
const sentence = fc.array(word, { minLength: 0, maxLength: 8 }).map((words) => words.join(" "));
const mark = fc.constantFrom<Mark>({ type: "bold" }, { type: "italic" }, { type: "link", attrs: { href: "/a" } });
const inline: fc.Arbitrary<Inline[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: sentence.filter((text) => text !== "").map((text): Inline => ({ type: "text", text })) },
    fc.record({
      type: fc.constant("text" as const),
      text: word,
      marks: fc.array(mark, { minLength: 1, maxLength: 1 }),
    }),
    fc.constant<Inline>({ type: "hardBreak" }),
  ),
  { maxLength: 3 },
);

export const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  { weight: 5, arbitrary: inline.map((content): Block => ({ type: "paragraph", content })) },
  inline.map((content): Block => ({ type: "heading", attrs: { level: 2 }, content })),
  inline.map((content): Block => ({ type: "pullQuote", attrs: { attribution: null }, content })),
  word.map((mediaId): Block => ({ type: "figure", attrs: { mediaId, caption: null, size: "column" } })),
  word.map((articleId): Block => ({ type: "alsoRead", attrs: { articleId } })),
  fc.constant<Block>({ type: "horizontalRule" }),
  inline.map(
    (content): Block => ({
      type: "bulletList",
      content: [{ type: "listItem", content: [{ type: "paragraph", content }] }],
    }),
  ),
);

const ids = fc.uniqueArray(word, { maxLength: 5 });

export const anyContent: fc.Arbitrary<ArticleContent> = fc
  .record({ blocks: fc.array(anyBlock, { maxLength: 9 }), headline: sentence, standfirst: fc.option(sentence), ids })
  .map(({ blocks, headline, standfirst, ids }) => article(blocks, { headline, standfirst, authorIds: ids }));

type Edit = { at: number; kind: "insert" | "remove" | "rewrite" | "word"; block: Block };

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(12),
  kind: fc.constantFrom("insert", "remove", "rewrite", "word"),
  block: anyBlock,
});

/** A base and two edits of it; every word that a side adds is that side's own ("mine7"). */
export const editedTwice = fc
  .record({ base: anyContent, mine: fc.array(edit, { maxLength: 5 }), theirs: fc.array(edit, { maxLength: 5 }) })
  .map(({ base, mine, theirs }) => ({ base, mine: apply(base, mine, "mine"), theirs: apply(base, theirs, "theirs") }));

function apply(base: ArticleContent, edits: Edit[], side: string): ArticleContent {
  const blocks = [...base.body.content];
  for (const [count, { at, kind, block }] of edits.entries()) {
    const place = at % (blocks.length + 1);
    const text = `${side}${count}`;
    if (kind === "insert") blocks.splice(place, 0, paragraph(text), block);
    if (kind === "remove") blocks.splice(place, 1);
    if (kind === "rewrite" && place < blocks.length) blocks.splice(place, 1, paragraph(text));
    if (kind === "word") blocks.splice(place, 1, ...blocks.slice(place, place + 1).map((each) => withWord(each, text)));
  }
  return article(blocks, { headline: edits.length > 2 ? `${base.headline} ${side}` : base.headline });
}

function withWord(block: Block, word: string): Block {
  if (block.type !== "paragraph" && block.type !== "heading") return block;
  return { ...block, content: [...block.content, { type: "text", text: ` ${word}` }] };
}
