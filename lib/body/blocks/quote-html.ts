import { escapedHtml, htmlElement } from "../../html";

/** A quotation as HTML, and who said it where that is known. */
export const quoteHtml = (html: string, attribution: string | null): string =>
  htmlElement("blockquote", `${html}${attribution ? `<p>— ${escapedHtml(attribution)}</p>` : ""}`);
