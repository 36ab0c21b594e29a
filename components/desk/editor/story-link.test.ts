// @vitest-environment jsdom
import { Editor } from "@tiptap/core";
import { afterEach, expect, test } from "vitest";
import { cleanPastedHtml, cleanPastedText } from "./clean-paste";
import { CleanText } from "./clean-text";
import { schemaNodes } from "./nodes";
import { bodyReader } from "./to-body";

let editor: Editor | undefined;
afterEach(() => editor?.destroy());

function open(html = ""): Editor {
  editor = new Editor({
    element: document.createElement("div"),
    extensions: [...schemaNodes(), CleanText],
    content: html,
    editorProps: {
      transformPastedHTML: (pasted) => cleanPastedHtml(pasted).html,
      transformPastedText: cleanPastedText,
      handleScrollToSelection: () => true, // jsdom lays nothing out
    },
  });
  return editor;
}

const event = new Event("paste") as ClipboardEvent; // jsdom has no clipboard
// The first block: the editor keeps an empty paragraph below a list.
const shown = ({ state: { doc } }: Editor): unknown => doc.firstChild?.toJSON();
const stored = ({ state: { doc } }: Editor): unknown => bodyReader()(doc).content[0];
const linked = (text: string, href: string) => ({ type: "text", text, marks: [{ type: "link", attrs: { href } }] });

test("a pasted address is linked, and shown, without the parameters that follow its reader", () => {
  const mended = linked("https://bbc.com/x", "https://bbc.com/x");
  const address = "https://bbc.com/x?utm_source=a";
  const writer = open();
  writer.view.pasteHTML(`<p><a href="${address}">${address}</a></p>`, event);
  expect(shown(writer)).toEqual({ type: "paragraph", content: [mended] });
  for (const paste of [
    (writer: Editor) => writer.view.pasteText(`See ${address} now`, event),
    (writer: Editor) => writer.view.pasteHTML(`<p>See ${address} now</p>`, event),
  ]) {
    const writer = open();
    paste(writer);
    const content = [{ type: "text", text: "See " }, mended, { type: "text", text: " now" }];
    expect(shown(writer)).toEqual({ type: "paragraph", content });
  }
});

test("a pasted link whose words are another address keeps its own", () => {
  const writer = open();
  writer.view.pasteHTML(`<p><a href="https://a.example/full/address">https://a.example</a></p>`, event);
  expect(shown(writer)).toMatchObject({ content: [linked("https://a.example", "https://a.example/full/address")] });
});

test("an address pasted over words makes a link of them", () => {
  const writer = open("<ul><li><p>Sail</p></li></ul>");
  writer.commands.selectAll();
  writer.view.pasteText("https://a.example/x?fbclid=1", event);
  expect(shown(writer)).toMatchObject({
    type: "bulletList",
    content: [{ content: [{ content: [linked("Sail", "https://a.example/x")] }] }],
  });
});

test("an address that no link may have, pasted over words of a list, is words, and the list stays a list", () => {
  for (const address of [
    "ftp://a.example/x",
    "https://user:pass@a.example/x",
    `https://a.example/${"x".repeat(2048)}`,
  ]) {
    const writer = open("<ul><li><p>Sail</p></li></ul>");
    writer.commands.setTextSelection({ from: 3, to: 7 });
    writer.view.pasteText(address, event);
    expect(shown(writer)).toEqual({
      type: "bulletList",
      content: [{ type: "listItem", content: [{ type: "paragraph", content: [{ type: "text", text: address }] }] }],
    });
    expect(stored(writer)).toEqual(shown(writer));
  }
});

test("a list pasted into the innermost list is shown as it is stored", () => {
  const deep = `${"<ul><li><p>x</p>".repeat(8)}${"</li></ul>".repeat(8)}`;
  const writer = open(deep);
  writer.commands.setTextSelection(39); // behind the innermost x: each level is five places long
  writer.view.pasteHTML("<ul><li>one<ul><li>two</li></ul></li></ul>", event);
  expect(shown(writer)).toEqual(stored(writer));
  expect(writer.getText().match(/one|two/g)).toEqual(["one", "two"]);
});
