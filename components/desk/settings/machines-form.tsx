"use client";
import { Choice, Field } from "@/components/desk/form-fields";
import { Panel } from "@/components/desk/panel";
import { commonWords } from "@/lib/messages/desk/common";
import { settingsWords } from "@/lib/messages/desk/settings";
import type { MachineSettings } from "@/lib/settings/machines-form";
import { absoluteUrl, deskPushPath, indexNowKeyPath } from "@/lib/urls";
import { OutcomeForm } from "../outcome-form";
import { CrawlerPolicyFields } from "./crawler-policy-fields";
import { saveMachinesAction } from "./machines-actions";

type MachinesFormProps = { settings: MachineSettings & { indexNowKey: string | null }; siteUrl: string };

/** What machines are given and told. */
export function MachinesForm({ settings, siteUrl }: MachinesFormProps) {
  const { indexNowKey } = settings;
  return (
    <OutcomeForm
      action={saveMachinesAction}
      submit={commonWords.save}
      look="button button-main"
      said={commonWords.saved}
      opened={settings}
    >
      <Panel title={settingsWords.feeds}>
        <Choice
          name="feedText"
          label={settingsWords.feedContent}
          note={settingsWords.feedContentHint}
          value={settings.feedText}
          options={[
            { value: "full", name: settingsWords.fullArticles },
            { value: "summary", name: settingsWords.summaries },
          ]}
        />
      </Panel>
      <Panel title={settingsWords.webSub} intro={settingsWords.webSubText}>
        <Field
          name="webSubHub"
          label={settingsWords.hub}
          type="url"
          note={settingsWords.hubHint}
          defaultValue={settings.webSubHub ?? ""}
          maxLength={500}
        />
      </Panel>
      <Panel title={settingsWords.indexNow} intro={settingsWords.indexNowText}>
        <label className="flex items-center gap-2">
          <input type="checkbox" name="indexNow" defaultChecked={settings.indexNow} />
          {settingsWords.notifyIndexNow}
        </label>
        <Field
          name="indexNowEndpoint"
          label={settingsWords.endpoint}
          type="url"
          note={settingsWords.endpointHint}
          defaultValue={settings.indexNowEndpoint}
          maxLength={500}
          required
        />
        <p className="text-ink-soft">
          {indexNowKey === null ? (
            settingsWords.keyCreated
          ) : (
            <>
              {settingsWords.indexNowKey}{" "}
              <a className="break-all underline" href={indexNowKeyPath(indexNowKey)}>
                {absoluteUrl(siteUrl, indexNowKeyPath(indexNowKey))}
              </a>
            </>
          )}
        </p>
        <p className="text-ink-soft">
          {settingsWords.seeDeliveries}{" "}
          <a href={deskPushPath} className="underline">
            {settingsWords.deliveryLog}
          </a>
          .
        </p>
      </Panel>
      <Panel title={settingsWords.crawlers} intro={settingsWords.crawlersText}>
        <CrawlerPolicyFields policy={settings.crawlers} siteUrl={siteUrl} />
      </Panel>
    </OutcomeForm>
  );
}
