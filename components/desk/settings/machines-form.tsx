"use client";
import { Choice, Field } from "@/components/desk/form-fields";
import { Panel } from "@/components/desk/panel";
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
    <OutcomeForm action={saveMachinesAction} submit="Save" look="button button-main" said="Saved." opened={settings}>
      <Panel title="Feeds">
        <Choice
          name="feedText"
          label="Feeds carry"
          note="Whole stories are read in feed readers; summaries lead to the site."
          value={settings.feedText}
          options={[
            { value: "full", name: "Whole stories" },
            { value: "summary", name: "Summaries" },
          ]}
        />
      </Panel>
      <Panel title="WebSub" intro="A hub tells feed readers at once what is new, so that they need not ask.">
        <Field
          name="webSubHub"
          label="Hub"
          type="url"
          note="Such as https://pubsubhubbub.appspot.com/. Empty: none is told."
          defaultValue={settings.webSubHub ?? ""}
          maxLength={500}
        />
      </Panel>
      <Panel
        title="IndexNow"
        intro="Bing, Yandex, Naver, Seznam and others learn at once which addresses changed or went."
      >
        <label className="flex items-center gap-2">
          <input type="checkbox" name="indexNow" defaultChecked={settings.indexNow} />
          Tell IndexNow
        </label>
        <Field
          name="indexNowEndpoint"
          label="Address"
          type="url"
          note="Whichever is told tells the others."
          defaultValue={settings.indexNowEndpoint}
          maxLength={500}
          required
        />
        <p className="text-ink-soft">
          {indexNowKey === null ? (
            "The key that shows whose the addresses are is made when it is first switched on."
          ) : (
            <>
              The key:{" "}
              <a className="break-all underline" href={indexNowKeyPath(indexNowKey)}>
                {absoluteUrl(siteUrl, indexNowKeyPath(indexNowKey))}
              </a>
            </>
          )}
        </p>
        <p className="text-ink-soft">
          What was told, and what came of it, stands in the{" "}
          <a href={deskPushPath} className="underline">
            push log
          </a>
          .
        </p>
      </Panel>
      <Panel title="Crawlers" intro="A request that decent crawlers follow: robots.txt keeps nobody out by force.">
        <CrawlerPolicyFields policy={settings.crawlers} siteUrl={siteUrl} />
      </Panel>
    </OutcomeForm>
  );
}
