import { embedOf } from "@/lib/body/embeds";
import { editorWords } from "@/lib/messages/desk/editor";

/** How many of what a paste had that the text can't take over by itself. */
export type LeftOut = { pictures: number; frames: number };

const anyPage = "https://invalid.invalid";
const frames = "iframe, video, audio, object, embed";

/** Makes embeds of the films and maps that we can show, takes all other media out, and counts it. */
export function takeMedia(page: Document): LeftOut {
  for (const copy of page.querySelectorAll("noscript")) copy.remove(); // what is beside it again
  let others = 0;
  for (const frame of page.querySelectorAll(frames)) {
    const embed = embedFor(frame, page);
    if (!embed && !frame.parentElement?.closest(frames)) others++;
    if (embed) frame.replaceWith(embed);
    else frame.remove();
  }
  let pictures = 0;
  for (const picture of page.querySelectorAll("img")) {
    const words = /^\p{Emoji_Presentation}[\p{Emoji}\p{M}\u200d]*$|^\p{Emoji}\ufe0f$/u.test(picture.alt)
      ? picture.alt
      : "";
    if (words === "" && !isPixel(picture)) pictures++;
    picture.replaceWith(words);
  }
  return { pictures, frames: others };
}

/** Counts views for somebody; nobody saw it. */
const isPixel = (picture: HTMLImageElement): boolean =>
  ["0", "1"].includes(picture.getAttribute("width") ?? "") || ["0", "1"].includes(picture.getAttribute("height") ?? "");

function embedFor(frame: Element, page: Document): Element | null {
  const source = frame.getAttribute("src") ?? "";
  const address = new URL(URL.canParse(source, anyPage) ? source : "", anyPage); // "//…" is of the page's protocol
  if (address.protocol !== "https:") return null;
  const { provider, frame: shown } = embedOf(address.href);
  if (shown === null) return null;
  const embed = page.createElement("div");
  embed.dataset["block"] = "embed";
  embed.dataset["url"] = JSON.stringify(pageOf(address));
  embed.dataset["title"] = JSON.stringify(provider);
  return embed;
}

/** The page of a film rather than its player alone, which YouTube shows within other pages only. */
function pageOf(address: URL): string {
  const id = /\.?youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/.exec(address.href)?.[1];
  return id === undefined ? address.href : `https://www.youtube.com/watch?v=${id}`;
}

/** What to say of it; null where nothing is missing. */
export function sentenceOn({ pictures, frames }: LeftOut): string | null {
  const sentences = [
    ...(pictures === 0 ? [] : [editorWords.picturesLeftOut(pictures)]),
    ...(frames === 0 ? [] : [editorWords.embedsLeftOut(frames)]),
  ];
  return sentences.length === 0 ? null : sentences.join(" ");
}
