"use client";
import { useState } from "react";
import { Fault, useFault } from "@/components/desk/outcome-form";
import { settingsWords } from "@/lib/messages/desk/settings";
import { type SocialLink, socialLink } from "@/lib/settings/paper-form";

type Row = SocialLink & { key: number };

/** The paper's profiles, a row each; the form sends them as one field. */
export function SocialLinks({ links }: { links: SocialLink[] }) {
  const fault = useFault("social");
  const [rows, setRows] = useState<Row[]>(links.map((link, key) => ({ ...link, key })));
  const change = (key: number, part: Partial<SocialLink>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const add = () => setRows([...rows, { name: "", address: "", key: Math.max(-1, ...rows.map(({ key }) => key)) + 1 }]);
  const isWrong = (field: keyof SocialLink, link: SocialLink): true | undefined =>
    fault && !socialLink.shape[field].safeParse(link[field]).success ? true : undefined;
  const kept = rows.filter(({ name, address }) => name.trim() !== "" || address.trim() !== "");
  return (
    <div className="grid w-full max-w-measure gap-2">
      <input type="hidden" name="social" value={JSON.stringify(kept.map(({ name, address }) => ({ name, address })))} />
      {rows.map(({ key, name, address }) => (
        <div key={key} className="grid grid-cols-[1fr_auto] items-end gap-2 sm:grid-cols-[10rem_1fr_auto]">
          <label className="label">
            {settingsWords.name}
            <input
              className="field"
              value={name}
              aria-invalid={isWrong("name", { name, address })}
              aria-describedby="social-fault"
              placeholder="Mastodon"
              onChange={({ target }) => change(key, { name: target.value })}
            />
          </label>
          <label className="label max-sm:order-last max-sm:col-span-2">
            {settingsWords.url}
            <input
              className="field"
              inputMode="url"
              value={address}
              aria-invalid={isWrong("address", { name, address })}
              aria-describedby="social-fault"
              placeholder="https://"
              onChange={({ target }) => change(key, { address: target.value })}
            />
          </label>
          <button
            type="button"
            className="button"
            aria-label={settingsWords.removeLink(name)}
            onClick={() => setRows(rows.filter((row) => row.key !== key))}
          >
            ×
          </button>
        </div>
      ))}
      <Fault id="social-fault" text={fault} />
      <button type="button" className="button justify-self-start" onClick={add}>
        {settingsWords.addLink}
      </button>
    </div>
  );
}
