/** Takes out what somebody wrote in the margin, and makes plain signs of the references to notes. */

// Of Word, and of a document that Google Docs saved as a web page.
const comments =
  ".msocomtxt, .msocomanchor, .msocomoff, .MsoCommentReference, .MsoCommentText, sup:has(> a[href^='#cmnt']), div:has(> p > a[href^='#cmnt_ref'])";
const commentStyle = /mso-element:\s*comment|mso-special-character:\s*comment/i;

/** Comments are for the desk: they are not part of the story. */
export function dropComments(page: Document): void {
  for (const element of page.querySelectorAll(comments)) element.remove();
  for (const element of page.querySelectorAll("[style*=mso-]")) {
    if (commentStyle.test(element.getAttribute("style") ?? "")) element.remove();
  }
}

// The references and their notes in Word, LibreOffice and Google Docs: "_ftn1", "sdfootnote1sym", "ftnt_ref1".
const noteAddress = /#(?:_ftn|_edn|sdfootnote|sdendnote|ftnt|footnote|endnote|fn)[\w.-]*$/i;

/**
 * The reference to a note becomes a raised sign, and so does the one before the note itself, which
 * stays a paragraph: the links between them lead nowhere on our pages.
 */
export function plainNotes(page: Document): void {
  for (const link of page.querySelectorAll("a[href*='#']")) {
    const href = link.getAttribute("href") ?? "";
    if (/^https?:/i.test(href) || !noteAddress.test(href)) continue;
    const sign = page.createElement("sup");
    sign.textContent = (link.textContent ?? "").replace(/[[\]\s]/g, "");
    (link.closest("sup") ?? link).replaceWith(sign);
  }
  for (const list of page.querySelectorAll("[style*=mso-element]")) {
    const isNotes = /mso-element:\s*(?:foot|end)note-list/i.test(list.getAttribute("style") ?? "");
    if (isNotes) for (const rule of list.querySelectorAll(":scope > hr, :scope > br")) rule.remove();
  }
}
