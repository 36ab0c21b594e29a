"use client";
import dynamic from "next/dynamic";
import { type KeyboardEvent, useState } from "react";
import { deskAccess } from "@/components/desk/article/find";
import { LineField } from "@/components/desk/article/line-field";
import { SignInAgain } from "@/components/desk/article/sign-in-again";
import { commonWords } from "@/lib/messages/desk/common";
import { settingsWords } from "@/lib/messages/desk/settings";
import type { DeskPage } from "@/lib/newsroom/pages";
import { standingPath } from "@/lib/urls";
import { WhenHydrated } from "../when-hydrated";
import { SettingsHeading } from "./settings-heading";
import { usePageSaving } from "./use-page-saving";

// The editor needs the browser's own document: it is made there.
const BodyEditor = dynamic(() => import("@/components/desk/editor/body-editor").then((module) => module.BodyEditor), {
  ssr: false,
});

/** A standing page: its title, its standfirst and its text, saved for readers at once. */
export function PageDesk({ page, siteUrl }: { page: DeskPage; siteUrl: string }) {
  const { content, state, change, save, isTheirs } = usePageSaving(page);
  const [access] = useState(() => deskAccess(page));
  const faultOf = (field: string) => (state.kind === "refused" && state.field === field ? state.message : null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "s" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the button below, wherever one types
    <div className="grid max-w-[46rem] gap-4" onKeyDown={onKeyDown}>
      <SettingsHeading title={page.content.title}>
        <a href={standingPath(page.slug)} className="underline">
          /{page.slug}
        </a>
      </SettingsHeading>
      {isTheirs && (
        <section role="alert" className="grid gap-2 rounded-md border-2 border-bad p-3">
          <p>
            {settingsWords.pageConflict}{" "}
            <a href={standingPath(page.slug)} target="_blank" rel="noreferrer" className="underline">
              {settingsWords.pageLive}
            </a>{" "}
            {settingsWords.pageConflictEnd}
          </p>
          <button type="button" className="button justify-self-start" onClick={() => void save()}>
            {settingsWords.saveMine}
          </button>
        </section>
      )}
      {state.kind === "signed-out" && <SignInAgain siteUrl={siteUrl} onSignedIn={() => void save()} />}
      <WhenHydrated>
        <LineField
          label={settingsWords.title}
          large
          value={content.title}
          error={faultOf("title")}
          onChange={(title) => change({ title })}
        />
        <LineField
          label={settingsWords.standfirst}
          value={content.standfirst ?? ""}
          error={faultOf("standfirst")}
          onChange={(standfirst) => change({ standfirst: standfirst || null })}
        />
        <div data-part="body">
          <BodyEditor
            initial={page.content.body}
            language={page.language}
            editable
            onChange={(body) => change({ body })}
            onReady={() => {}}
            access={access}
          />
        </div>
        <div className="sticky bottom-0 flex items-center gap-3 border-t border-rule bg-paper py-3">
          <button
            type="button"
            className="button button-main"
            disabled={state.kind === "saving"}
            onClick={() => void save()}
          >
            {commonWords.save}
          </button>
          <p role="status" className={state.kind === "refused" ? "text-bad" : "text-ink-soft"}>
            {state.kind === "saved" && settingsWords.savedLive}
            {state.kind === "changed" && settingsWords.notSavedYet}
            {state.kind === "saving" && settingsWords.saving}
            {state.kind === "refused" && state.message}
          </p>
        </div>
      </WhenHydrated>
    </div>
  );
}
