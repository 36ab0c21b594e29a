import { PasteRule } from "@tiptap/core";
import { Link } from "@tiptap/extension-link";
import { safeHref } from "@/lib/body/inline";
import { mendHref } from "@/lib/body/mend-href";

const isSafe = (href: string): boolean => safeHref.safeParse(href).success;

/** A link in the text. Its address is mended as it is pasted, and is one that the schema allows. */
export const StoryLink = Link.extend({
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  /** Links the addresses in a paste; a link that came with the paste keeps its own address. */
  addPasteRules() {
    return (this.parent?.() ?? []).map(
      ({ find }) =>
        new PasteRule({
          find,
          handler: ({ state: { doc, tr }, range: { from, to }, match: { data } }) => {
            if (doc.rangeHasMark(from, to, this.type)) return;
            tr.addMark(from, to, this.type.create({ href: mendHref(String(data?.["href"])) }));
          },
        }),
    );
  },
}).configure({
  ...{ openOnClick: false, defaultProtocol: "https" },
  isAllowedUri: isSafe,
  // Over a selection too: an address that no link may have is pasted as words.
  shouldAutoLink: (address) => !address.includes("://") || isSafe(address),
});
