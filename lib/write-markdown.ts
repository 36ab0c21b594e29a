import type { RootContent } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { type Options, toMarkdown } from "mdast-util-to-markdown";

// GitHub's readers take whatever follows "www." for an address, signs with it; gfmToMarkdown knows of letters alone.
const bareAddresses: Options = {
  unsafe: [
    { character: ".", before: "[Ww]{3}", inConstruct: "phrasing", notInConstruct: ["autolink", "link", "image"] },
  ],
};
const options: Options = { extensions: [gfmToMarkdown(), bareAddresses], bullet: "-", rule: "-" };

/** A tree as Markdown (CommonMark, with GitHub's tables and strikethrough); what looks like a sign in text is escaped. */
export const writeMarkdown = (children: RootContent[]): string => toMarkdown({ type: "root", children }, options);
