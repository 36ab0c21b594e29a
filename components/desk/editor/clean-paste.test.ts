// @vitest-environment jsdom
import { getSchema } from "@tiptap/core";
import { DOMParser as Reader } from "@tiptap/pm/model";
import { expect, test } from "vitest";
import { fromGoogleDocs, fromWebPage, fromWord } from "@/e2e/editor/clipboards";
import type { Block, Inline, ListItem } from "@/lib/body/schema";
import { cleanPastedHtml, isOnlyPicture } from "./clean-paste";
import { schemaNodes } from "./nodes";
import { sentenceOn } from "./pasted-media";
import { bodyReader } from "./to-body";

const schema = getSchema(schemaNodes());

/** The blocks that the editor makes of a paste. */
function pasted(html: string): Block[] {
  const page = document.createElement("div");
  page.innerHTML = cleanPastedHtml(html).html;
  return bodyReader()(Reader.fromSchema(schema).parse(page)).content;
}

const signs: Partial<Record<string, string>> = { strike: "~", superscript: "^", bold: "*" };
const inlineIn = (content: readonly Inline[]): string =>
  content
    .map((node) => {
      if (node.type !== "text") return "/";
      const around = (node.marks ?? []).map((mark) =>
        mark.type === "link" ? `<${mark.attrs.href}>` : (signs[mark.type] ?? ""),
      );
      return around.join("") + node.text + around.join("");
    })
    .join("");

const itemIn = ({ content }: ListItem): string => content.map(lineOf).join(" ");

/** A block in a line: "3[Sail, Row •[Fast]]" is a numbered list from 3. */
function lineOf(block: Block): string {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return inlineIn(block.content);
    case "bulletList":
      return `•[${block.content.map(itemIn).join(", ")}]`;
    case "orderedList":
      return `${block.attrs.start}[${block.content.map(itemIn).join(", ")}]`;
    case "embed":
      return `embed ${block.attrs.url}`;
    default:
      return block.type;
  }
}
const linesOf = (html: string): string[] => pasted(html).map(lineOf);

const wordItem = (sign: string, text: string, level = 1, list = "l0 level1 lfo1") =>
  `<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:${list.replace("level1", `level${level}`)}'>
<![if !supportLists]><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;
const wordText = (text: string) => `<p class=MsoNormal><span lang=EN-GB>${text}<o:p></o:p></span></p>`;

test("a numbered list of Word goes on with its number after a paragraph", () => {
  const html = [wordItem("1.", "Cast off"), wordItem("2.", "Row"), wordText("Then:"), wordItem("3.", "Sail")].join(
    "\n",
  );
  expect(linesOf(html)).toEqual(["1[Cast off, Row]", "Then:", "3[Sail]"]);
  const lettered = [wordItem("a)", "Cast off"), wordText("Then:"), wordItem("b)", "Sail")].join("\n");
  expect(linesOf(lettered)).toEqual(["1[Cast off]", "Then:", "2[Sail]"]);
});

test("neighbouring lists of Word stay two", () => {
  const other = "l1 level1 lfo2";
  const numbered = [
    wordItem("1.", "a"),
    wordItem("2.", "b"),
    wordItem("1.", "c", 1, other),
    wordItem("2.", "d", 1, other),
  ];
  expect(linesOf(numbered.join("\n"))).toEqual(["1[a, b]", "1[c, d]"]);
  const bullets = [wordItem("·", "a"), wordItem("·", "b", 1, other)];
  expect(linesOf(bullets.join("\n"))).toEqual(["•[a]", "•[b]"]);
});

test("every manner of numbering is a numbered list, and a bare letter is a bullet", () => {
  for (const sign of ["1.", "1)", "(1)", "(a)", "a.", "i.", "i)", "一、", "1.1"]) {
    expect(linesOf(wordItem(sign, "Sail")), sign).toEqual(["1[Sail]"]);
  }
  for (const sign of ["·", "o", "§", "–", ""]) expect(linesOf(wordItem(sign, "Sail")), sign).toEqual(["•[Sail]"]);
});

test("lists of Word nest, and a numbered one within bullets keeps its kind", () => {
  const html = [wordItem("·", "Ropes"), wordItem("1.", "Hemp", 2), wordItem("2.", "Steel", 2), wordItem("·", "Nets")];
  expect(linesOf(html.join("\n"))).toEqual(["•[Ropes 1[Hemp, Steel], Nets]"]);
});

const onlineItem = (tag: "ul" | "ol", level: number, place: number, text: string) =>
  `<div class="ListContainerWrapper SCXW1"><${tag} class="SCXW1" role="list"><li data-listid="4" data-aria-posinset="${place}" data-aria-level="${level}" role="listitem" class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1"><span class="TextRun SCXW1"><span class="NormalTextRun">${text}</span></span><span class="EOP SCXW1">&nbsp;</span></p></li></${tag}></div>`;

test("lists that nest too deep keep their words in order, also where no item is around a list", () => {
  const within = (html: string) => `${"<ul><li>x".repeat(8)}${html}${"</li></ul>".repeat(8)}`;
  expect(linesOf(within("<ul><li>one</li></ul><ul><li>two</li></ul>")).join()).toMatch(/one.*two/);
  const bare = `${"<ul>".repeat(10)}<li>one</li><li>two</li>${"</ul>".repeat(10)}`;
  expect(linesOf(bare).join()).toMatch(/one.*two/);
});

test("the lists of Word on the web nest, and go on with their number", () => {
  const html = [
    ...[onlineItem("ul", 1, 1, "Ropes"), onlineItem("ul", 2, 1, "Hemp"), onlineItem("ul", 1, 2, "Nets")],
    `<p>And:</p>`,
    ...[
      onlineItem("ol", 1, 1, "Cast off"),
      onlineItem("ol", 1, 2, "Row"),
      `<p>Then:</p>`,
      onlineItem("ol", 1, 3, "Sail"),
    ],
  ].join("");
  expect(linesOf(html)).toEqual(["•[Ropes •[Hemp], Nets]", "And:", "1[Cast off, Row]", "Then:", "3[Sail]"]);
});

test("what stands in Word's margin is no part of the story", () => {
  const html = `${wordText(
    `The <a style='mso-comment-reference:AA_1;mso-comment-date:20261130T1200'>mayor</a><span class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[AA1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;</span></span></span> left.`,
  )}
<div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff align=left size=1 width="33%"><![endif]>
<div style='mso-element:comment'><div id="_com_1" class=msocomtxt><span style='mso-comment-author:"Ada Ames"'><a name="_msocom_1"></a><p class=MsoCommentText>cut before print!</p></span></div></div></div>`;
  expect(linesOf(html)).toEqual(["The mayor left."]);
});

test("a comment in a saved Google document is no part of the story", () => {
  const html = `<p>The mayor<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> left.</p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>cut before print!</span></p></div>`;
  expect(linesOf(html)).toEqual(["The mayor left."]);
});

test("a footnote of Word keeps its sign and its words, and no link that leads nowhere", () => {
  const reference = (to: string, sign: string) =>
    `<a style='mso-footnote-id:ftn1' href="#${to}" name="x" title=""><span class=MsoFootnoteReference><![if !supportFootnotes]><span>[${sign}]</span><![endif]></span></a>`;
  const html = `${wordText(`The mayor left.${reference("_ftn1", "1")}`)}
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>${reference("_ftnref1", "1")} By boat.</p></div></div>`;
  expect(linesOf(html)).toEqual(["The mayor left.^1^", "^1^ By boat."]);
});

test("text that Google Docs strikes out stays struck", () => {
  const docs = (style: string, text: string) => `<span style="font-size:11pt;${style}">${text}</span>`;
  const html = `<p dir="ltr">${docs("text-decoration:line-through;", "£5")}${docs("text-decoration:none;", " £4")}</p>`;
  expect(linesOf(html)).toEqual(["~£5~ £4"]);
});

test("paste mends links, and keeps the words of links to script or to a place on their own page", () => {
  const html = `<p><a href="https://a.example/the plan.pdf">Plan</a> <a href="https://a.example/?utm_source=x&id=1">Id</a> <a href="#top">Top</a> <a href="javascript:alert(1)">Run</a></p>`;
  expect(linesOf(html)).toEqual([
    "<https://a.example/the%20plan.pdf>Plan<https://a.example/the%20plan.pdf> <https://a.example/?id=1>Id<https://a.example/?id=1> Top Run",
  ]);
});

test("a known film becomes an embed; other media are counted, and the editor says what to do", () => {
  const html = `<p>Watch <img alt="😀" src="https://s.w.org/emoji.svg"></p><iframe src="//www.youtube.com/embed/dQw4w9WgXcQ?rel=0"></iframe>
    <img src="https://a.example/1.jpg"><noscript><img src="https://a.example/1.jpg"></noscript><img src="https://a.example/2.jpg"><img width="1" height="1" src="https://a.example/pixel.gif">
    <video><source src="https://a.example/film.mp4"></video><p>End</p>`;
  expect(linesOf(html)).toEqual(["Watch 😀", "embed https://www.youtube.com/watch?v=dQw4w9WgXcQ", "End"]);
  expect(sentenceOn(cleanPastedHtml(html).leftOut)).toBe(
    "2 pictures were not pasted. Download them and upload them here if you have the rights to use them. 1 video or embed was not pasted. Link to the page that shows it.",
  );
  expect(sentenceOn(cleanPastedHtml("<p>Words</p>").leftOut)).toBeNull();
});

test("a picture that a browser copied is told from text that a program drew beside it", () => {
  expect(isOnlyPicture(`<meta charset='utf-8'><img src="https://a.example/1.jpg" alt="Pier">`)).toBe(true);
  expect(isOnlyPicture("<table><tr><td>12</td></tr></table>")).toBe(false);
  expect(isOnlyPicture(`<p>Words</p><img src="https://a.example/1.jpg">`)).toBe(false);
});

test("an element that says it is a block of ours, but could not be saved, is none", () => {
  expect(
    linesOf(`<div data-block="figure" data-mediaid="5"></div><div data-block="gallery" data-items="[">Words</div>`),
  ).toEqual(["Words"]);
});

test("a story of each program keeps its kinds of blocks", () => {
  expect(pasted(fromWord).map(({ type }) => type)).toEqual([
    "heading",
    "heading",
    "paragraph",
    "bulletList",
    "orderedList",
    "table",
    "paragraph",
  ]);
  expect(pasted(fromGoogleDocs).map(({ type }) => type)).toEqual([
    "heading",
    "paragraph",
    "bulletList",
    "heading",
    "table",
    "paragraph",
  ]);
  expect(cleanPastedHtml(fromWebPage).leftOut).toEqual({ pictures: 1, frames: 1 });
});
