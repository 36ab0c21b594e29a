"use client";
import { useState } from "react";
import { articleWords } from "@/lib/messages/desk/article";
import type { PreviewLinkRow } from "@/lib/newsroom/preview-links";
import { Moment } from "./moment";
import { OutcomeForm } from "./outcome-form";
import { NewLink } from "./preview/new-link";
import { createLinkAction, revokeLinkAction } from "./preview-link-actions";

type PreviewLinksProps = { articleId: string; links: PreviewLinkRow[]; timeZone: string };

/** The links that show the working copy to outsiders: make one, copy it while it is new, end it. */
export function PreviewLinks({ articleId, links: known, timeZone }: PreviewLinksProps) {
  const [links, setLinks] = useState(known);
  const [url, setUrl] = useState<{ id: string; url: string } | null>(null);
  return (
    <div className="grid gap-3">
      <OutcomeForm
        action={createLinkAction}
        submit={articleWords.createPreviewLink}
        about={{ articleId }}
        onDone={({ link, url }) => {
          setLinks((links) => [link, ...links]);
          setUrl({ id: link.id, url });
        }}
      />
      {url && <NewLink key={url.id} url={url.url} />}
      {links.length > 0 && (
        <ul className="border-t border-rule">
          {links.map(({ id, createdAt, expiresAt, createdBy }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-rule py-2"
            >
              <p className="text-meta text-ink-soft">
                {articleWords.linkCreated} <Moment at={createdAt} timeZone={timeZone} />
                {createdBy && (
                  <>
                    {" "}
                    {articleWords.by} <bdi>{createdBy}</bdi>
                  </>
                )}
                <br />
                {articleWords.linkExpires} <Moment at={expiresAt} timeZone={timeZone} />
              </p>
              <OutcomeForm
                action={revokeLinkAction}
                submit={articleWords.revoke}
                about={{ articleId, linkId: id }}
                question={articleWords.revokeQuestion}
                onDone={() => {
                  setLinks((links) => links.filter((link) => link.id !== id));
                  setUrl((url) => (url?.id === id ? null : url));
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
