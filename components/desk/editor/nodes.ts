/**
 * The body's blocks as Tiptap knows them: the very names and attributes of lib/body/schema.ts, so
 * that what the editor holds is what is stored.
 */
import { type Extensions, Mark, Node } from "@tiptap/core";
import { Subscript } from "@tiptap/extension-subscript";
import { Superscript } from "@tiptap/extension-superscript";
import { TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import type { ResolvedPos } from "@tiptap/pm/model";
import StarterKit from "@tiptap/starter-kit";
import { deepestList } from "@/lib/body/nesting";
import { editorBlocks } from "./blocks";
import { StoryLink } from "./story-link";

const paragraphs = "paragraph+";
const paragraphsAndLists = "(paragraph | bulletList | orderedList)+";

const listsAround = (place: ResolvedPos): number =>
  Array.from({ length: place.depth }, (_, depth) => place.node(depth + 1)).filter(({ type }) => /List$/.test(type.name))
    .length;

const ListItem = Node.create({
  name: "listItem",
  content: paragraphsAndLists,
  defining: true,
  parseHTML: () => [{ tag: "li" }],
  renderHTML: () => ["li", 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      Tab: () =>
        listsAround(this.editor.state.selection.$from) >= deepestList || this.editor.commands.sinkListItem(this.name),
      "Shift-Tab": () => this.editor.commands.liftListItem(this.name),
    };
  },
});

/** Unlike Tiptap's own it goes with other marks, as the schema lets it. */
const Code = Mark.create({
  name: "code",
  parseHTML: () => [{ tag: "code" }],
  renderHTML: () => ["code", 0],
});

/** The nodes of the starter kit, and those within blocks. */
export const plainNodes = (): Extensions => [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    ...{ codeBlock: false, underline: false, link: false, blockquote: false, listItem: false, code: false },
  }),
  ListItem,
  Code,
  Subscript,
  Superscript,
  StoryLink,
  TableRow,
  TableCell.extend({ content: paragraphs }),
  TableHeader.extend({ content: paragraphs }),
];

/** All of the schema, without the views that the editor gives it. */
export const schemaNodes = (): Extensions => [
  ...plainNodes(),
  ...Object.values(editorBlocks).flatMap(({ node }) => node ?? []),
];
