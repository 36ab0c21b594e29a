import { Extension, PasteRule } from "@tiptap/core";
import { embedOf } from "@/lib/body/embeds";
import { isSecureAddress } from "@/lib/network/web-address";

/** A bare address on a line of its own, pasted: `https://…` and nothing else. */
const bareAddress = /^https:\/\/[^\s]+$/g;

/** Makes an embed of the pasted address of a film or map that a frame can show. Any other address stays a link. */
export const EmbedOnPaste = Extension.create({
  name: "embedOnPaste",
  addPasteRules: () => [
    new PasteRule({
      find: bareAddress,
      handler: ({ match: [url], range, state, chain }) => {
        if (!isSecureAddress(url)) return;
        const { provider, frame } = embedOf(url);
        const isAlone = state.doc.resolve(range.from).parent.textContent === url;
        if (frame === null || !isAlone) return;
        const embed = { type: "embed", attrs: { url, title: provider } };
        chain()
          .deleteRange(range)
          .insertContentAt(range.from, [embed, { type: "paragraph" }]);
      },
    }),
  ],
});
