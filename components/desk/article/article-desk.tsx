"use client";
import dynamic from "next/dynamic";
import { type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import type { BodyHandle } from "@/components/desk/editor/body-editor";
import type { ArticleContent } from "@/lib/article-content";
import { articleWords } from "@/lib/messages/desk/article";
import type { DeskArticle } from "@/lib/newsroom/desk-article";
import type { Action } from "@/lib/permissions";
import { articlePath } from "@/lib/urls";
import { WhenHydrated } from "../when-hydrated";
import { Appearances } from "./appearances";
import { ChangesToCome } from "./changes-to-come";
import { CheckPanel, CheckResult } from "./check-panel";
import { ConflictPanel } from "./conflict-panel";
import { DetailsPanel, type FieldErrors, type Fields } from "./details-panel";
import { deskAccess } from "./find";
import { HeadlineFields } from "./headline-fields";
import { LeadPictureField } from "./lead-picture-field";
import { ReceiptPanel } from "./receipt-panel";
import { RestoredNotice } from "./restored-notice";
import { SaveState } from "./save-state";
import { SignInAgain } from "./sign-in-again";
import { useChecks } from "./use-checks";
import { useDraftSync } from "./use-draft-sync";
import { useNames } from "./use-names";
import { useWorkflow } from "./use-workflow";
import { StandingNotes, WorkflowBar } from "./workflow-bar";
import type { WorkflowStep } from "./workflow-form";

// The editor needs the browser's own document: it is made there.
const BodyEditor = dynamic(() => import("@/components/desk/editor/body-editor").then((module) => module.BodyEditor), {
  ssr: false,
});

type ArticleDeskProps = {
  article: DeskArticle;
  allowed: Action[];
  siteUrl: string;
  children: ReactNode; // what the page puts under the details: revisions, previews
};

/** One article at the desk: its words, what is around them, and the way to its readers. */
export function ArticleDesk({ article, allowed, siteUrl, children }: ArticleDeskProps) {
  const { body: openedBody, ...openedFields } = article.content;
  const [fields, setFields] = useState<Fields>(openedFields);
  const handle = useRef<BodyHandle>(null);
  const permitted = useMemo(() => new Set(allowed), [allowed]);
  const isReadOnly = !permitted.has("article.edit") || article.standing.isTrashed;

  const onMerged = useCallback(({ body, ...merged }: ArticleContent) => {
    setFields(merged);
    handle.current?.replaceBody(body);
  }, []);
  const { sync, state, conflicts, others, restored, isKept, ...heard } = useDraftSync({
    articleId: article.id,
    opened: { version: article.version, content: article.content },
    onMerged,
  });
  const change = useCallback(
    (part: Partial<ArticleContent>) => {
      sync.change({ ...sync.content, ...part });
      const { body: _, ...rest } = sync.content;
      if (!("body" in part)) setFields(rest);
    },
    [sync],
  );
  const checking = useChecks({ articleId: article.id, sync, change, handle });
  const { standing, receipt, take } = useWorkflow({
    article,
    sync,
    heard: heard.standing,
    onRefused: checking.check,
  });

  const errors: FieldErrors = state.kind === "refused" && state.field ? { [state.field]: state.message } : {};
  const sectionSlug = article.sections.find(({ id }) => id === fields.sectionId)?.slug ?? "section";
  const [access] = useState(() => deskAccess(article));
  const [names, onMeet] = useNames(article, fields);
  const picture = (fields.leadPictureId && access.pictureOf(fields.leadPictureId)) || null;

  return (
    <WhenHydrated>
      <WorkflowBar
        {...{ standing }}
        articleId={article.id}
        allowed={permitted}
        timeZone={article.timeZone}
        onStep={take}
        onOpen={(step) => {
          sync.look();
          if (isChecked.has(step)) void checking.check();
        }}
        before={(step, close) => (
          <>
            {isChecked.has(step) && <CheckResult checking={checking} onLeave={close} />}
            {standing.status === "published" && (step === "publish" || step === "correct") && (
              <ChangesToCome key={sync.base.version} articleId={article.id} language={fields.language} />
            )}
          </>
        )}
      >
        <SaveState {...{ state, isKept, others }} />
      </WorkflowBar>
      <div className="grid grow gap-x-8 gap-y-4 p-4 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr]">
        <div className="grid content-start gap-4 lg:col-start-2">
          <StandingNotes {...{ standing }} timeZone={article.timeZone} />
          {receipt && <ReceiptPanel receipt={receipt} />}
          <CheckPanel checking={checking} />
          <Appearances
            content={fields}
            picture={picture}
            address={siteUrl + articlePath(sectionSlug, fields.slug || "…")}
          />
        </div>
        <div className="mx-auto grid w-full max-w-[46rem] content-start gap-4 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <ConflictPanel {...{ conflicts, names }} onChoose={(choice) => sync.settle(choice)} />
          {state.kind === "signed-out" && <SignInAgain siteUrl={siteUrl} onSignedIn={() => void sync.flush()} />}
          {restored.length > 0 && <RestoredNotice drafts={restored} server={article.content} names={names} />}
          <HeadlineFields {...{ fields, errors, isReadOnly }} onChange={change} />
          <div data-part="body" className={errors["body"] ? "outline outline-bad" : undefined}>
            <BodyEditor
              initial={openedBody}
              language={fields.language}
              editable={!isReadOnly}
              onChange={(body) => change({ body })}
              onReady={(ready) => {
                handle.current = ready;
                if (sync.content.body !== openedBody) ready.replaceBody(sync.content.body);
              }}
              access={access}
            />
          </div>
        </div>
        <aside aria-label={articleWords.aboutArticle} className="grid content-start gap-6 lg:col-start-2">
          <DetailsPanel {...{ article, names, onMeet, fields, errors, isReadOnly }} onChange={change}>
            <LeadPictureField
              picture={picture}
              onChange={(chosen) => {
                if (chosen) access.meet(chosen);
                change({ leadPictureId: chosen?.id ?? null });
              }}
              findPictures={access.findPictures}
              isReadOnly={isReadOnly}
            />
          </DetailsPanel>
          {children}
        </aside>
      </div>
    </WhenHydrated>
  );
}

/** Steps towards readers: the check is made as they open. */
const isChecked: ReadonlySet<WorkflowStep> = new Set(["submit", "schedule", "publish", "correct"]);
