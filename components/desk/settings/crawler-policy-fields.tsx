"use client";
import { useId, useState } from "react";
import { type Crawler, type CrawlerClass, crawlerClasses, crawlers } from "@/lib/crawlers/crawlers";
import { robotsTxt } from "@/lib/crawlers/robots-txt";
import { settingsWords } from "@/lib/messages/desk/settings";
import { type CrawlerPolicy, type CrawlerVerdict, usualVerdicts } from "@/lib/settings/crawler-policy";
import { Fault, useFault } from "../outcome-form";

const classes: Record<CrawlerClass, { name: string; note: string }> = {
  search: { name: settingsWords.searchEngines, note: settingsWords.searchEnginesText },
  answers: { name: settingsWords.answerEngines, note: settingsWords.answerEnginesText },
  training: { name: settingsWords.training, note: settingsWords.trainingText },
  archive: { name: settingsWords.archives, note: settingsWords.archivesText },
};

type CrawlerPolicyFieldsProps = { policy: CrawlerPolicy; siteUrl: string };

/** Who may read, by class and by name, and robots.txt as it will be. */
export function CrawlerPolicyFields({ policy: kept, siteUrl }: CrawlerPolicyFieldsProps) {
  const [policy, setPolicy] = useState(kept);
  const fault = useFault("crawlers");
  const id = useId();
  const setClass = (name: CrawlerClass, verdict: CrawlerVerdict) =>
    setPolicy(({ classes, ...rest }) => ({ ...rest, classes: { ...classes, [name]: verdict } }));
  const setCrawler = (token: string, verdict: CrawlerVerdict | null) =>
    setPolicy(({ crawlers: { [token]: _, ...others }, ...rest }) => ({
      ...rest,
      crawlers: verdict === null ? others : { ...others, [token]: verdict },
    }));
  return (
    <>
      <input type="hidden" name="crawlers" value={JSON.stringify(policy)} />
      {crawlerClasses.map((name) => (
        <ClassFields key={name} name={name} policy={policy} setClass={setClass} setCrawler={setCrawler} />
      ))}
      <p className="text-ink-soft">{settingsWords.linkPreviews}</p>
      <Fault id={`${id}-fault`} text={fault} />
      <h3 className="label">{settingsWords.robotsPreview}</h3>
      <pre className="rounded-md border border-rule bg-panel p-3 font-mono text-meta break-all whitespace-pre-wrap">
        {robotsTxt(policy, siteUrl)}
      </pre>
    </>
  );
}

type ClassFieldsProps = {
  name: CrawlerClass;
  policy: CrawlerPolicy;
  setClass: (name: CrawlerClass, verdict: CrawlerVerdict) => void;
  setCrawler: (token: string, verdict: CrawlerVerdict | null) => void;
};

function ClassFields({ name, policy, setClass, setCrawler }: ClassFieldsProps) {
  const id = useId();
  const members = crawlers.filter((crawler) => crawler.class === name);
  const verdict = policy.classes[name] ?? usualVerdicts[name];
  const named = members.filter(({ token }) => policy.crawlers[token]).length;
  return (
    <div className="grid max-w-measure gap-1">
      <label htmlFor={id} className="label">
        {classes[name].name}
      </label>
      <p id={`${id}-note`} className="text-meta text-ink-faint">
        {classes[name].note}
      </p>
      <select
        id={id}
        aria-describedby={`${id}-note`}
        className="field max-w-field"
        value={verdict}
        onChange={(event) => setClass(name, event.target.value === "refuse" ? "refuse" : "allow")}
      >
        <option value="allow">{settingsWords.allowed}</option>
        <option value="refuse">{settingsWords.blocked}</option>
      </select>
      <details open={named > 0 || undefined}>
        <summary>{settingsWords.byName(members.length, named)}</summary>
        <ul className="mt-1 grid gap-1">
          {members.map((crawler) => (
            <CrawlerRow
              key={crawler.token}
              crawler={crawler}
              verdict={policy.crawlers[crawler.token] ?? null}
              onChange={(chosen) => setCrawler(crawler.token, chosen)}
            />
          ))}
        </ul>
      </details>
    </div>
  );
}

type CrawlerRowProps = {
  crawler: Crawler;
  verdict: CrawlerVerdict | null;
  onChange: (verdict: CrawlerVerdict | null) => void;
};

function CrawlerRow({ crawler: { token, who, source }, verdict, onChange }: CrawlerRowProps) {
  const id = useId();
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-rule py-1">
      <label htmlFor={id} className="font-medium">
        {token}
      </label>
      <a href={source} target="_blank" rel="noreferrer" className="grow text-ink-soft underline">
        {who}
      </a>
      <select
        id={id}
        className="field w-auto"
        value={verdict ?? ""}
        onChange={({ target: { value } }) => onChange(value === "allow" || value === "refuse" ? value : null)}
      >
        <option value="">{settingsWords.asClass}</option>
        <option value="allow">{settingsWords.allowed}</option>
        <option value="refuse">{settingsWords.blocked}</option>
      </select>
    </li>
  );
}
