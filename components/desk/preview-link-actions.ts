"use server";
import { z } from "zod";
import { config } from "@/lib/config";
import { authorise } from "@/lib/newsroom/authorise";
import { done, type Outcome } from "@/lib/newsroom/outcome";
import { createPreviewLink, type PreviewLinkRow, revokePreviewLink } from "@/lib/newsroom/preview-links";
import { readForm } from "@/lib/newsroom/read-form";
import { identifier as id } from "@/lib/safe-text";
import { absoluteUrl, previewPath } from "@/lib/urls";

/** A new link, with its address: the one time that it is told. */
export async function createLinkAction(form: FormData): Promise<Outcome<{ link: PreviewLinkRow; url: string }>> {
  const read = readForm(z.object({ articleId: id }), form);
  if (!read.ok) return read;
  const { articleId } = read.value;
  const by = await authorise("preview.share", articleId);
  if (!by.ok) return by;
  const made = await createPreviewLink(articleId, by.value);
  if (!made.ok) return made;
  const { link, token } = made.value;
  return done({ link, url: absoluteUrl(config().siteUrl, previewPath(token)) });
}

export async function revokeLinkAction(form: FormData): Promise<Outcome<null>> {
  const read = readForm(z.object({ articleId: id, linkId: id }), form);
  if (!read.ok) return read;
  const { articleId, linkId } = read.value;
  const by = await authorise("preview.share", articleId);
  return by.ok ? revokePreviewLink(articleId, linkId, by.value) : by;
}
