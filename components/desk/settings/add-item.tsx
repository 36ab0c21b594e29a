"use client";
import { useState } from "react";
import { settingsWords } from "@/lib/messages/desk/settings";
import type { MenuChoices } from "@/lib/newsroom/desk-menus";
import { type MenuTarget, menuTarget } from "@/lib/settings/menu";
import { type ChosenTopic, TopicChoice } from "./topic-choice";

type Item = { label: string; target: MenuTarget };

type AddItemProps = {
  id: string;
  choices: MenuChoices;
  onAdd: (item: Item, name: Record<string, string>) => void; // `name`: of a topic, which nobody may have named yet
};

const kinds = {
  section: settingsWords.section,
  topic: settingsWords.topic,
  page: settingsWords.page,
  address: settingsWords.url,
} as const;
type Kind = keyof typeof kinds;
const kindNames: Kind[] = ["section", "topic", "page", "address"];

/** Adds an item to the end of a menu. */
export function AddItem({ id, choices, onAdd }: AddItemProps) {
  const [kind, setKind] = useState<Kind>("section");
  const [section, setSection] = useState(choices.sections[0]?.id ?? "");
  const [page, setPage] = useState(choices.pages[0]?.slug ?? "");
  const [topic, setTopic] = useState<ChosenTopic | null>(null);
  const [address, setAddress] = useState("");
  const [label, setLabel] = useState("");
  const [fault, setFault] = useState<string | null>(null);

  const targets: Record<Kind, unknown> = {
    section: { kind, id: section },
    topic: { kind, id: topic?.id ?? "" },
    page: { kind, slug: page },
    address: { kind, address },
  };
  const add = () => {
    const target = menuTarget.safeParse(targets[kind]);
    if (!target.success)
      return setFault(kind === "address" ? (target.error.issues[0]?.message ?? null) : settingsWords.chooseOne);
    if (kind === "address" && label.trim() === "") return setFault(settingsWords.labelNeeded);
    setFault(null);
    onAdd({ label, target: target.data }, topic && kind === "topic" ? { [`topic:${topic.id}`]: topic.name } : {});
    setLabel("");
    setAddress("");
  };
  return (
    <fieldset className="rounded-sm border border-rule p-3">
      <legend className="px-1 text-meta font-semibold">{settingsWords.addItem}</legend>
      <div className="flex flex-wrap items-end gap-2">
        <label className="label">
          {settingsWords.linksTo}
          <select
            id={`${id}-kind`}
            className="field"
            value={kind}
            onChange={({ target }) => setKind(kindNames.find((each) => each === target.value) ?? "section")}
          >
            {kindNames.map((each) => (
              <option key={each} value={each}>
                {kinds[each]}
              </option>
            ))}
          </select>
        </label>
        {kind === "section" && (
          <Choose
            label={settingsWords.section}
            value={section}
            onChange={setSection}
            options={choices.sections.map(({ id: value, name }) => ({ value, name }))}
          />
        )}
        {kind === "page" && (
          <Choose
            label={settingsWords.page}
            value={page}
            onChange={setPage}
            options={choices.pages.map(({ slug, title }) => ({ value: slug, name: title }))}
          />
        )}
        {kind === "topic" && (
          <div className="w-56">
            <TopicChoice label={settingsWords.topic} onChange={setTopic} isWrong={fault !== null} />
          </div>
        )}
        {kind === "address" && (
          <label className="label w-56">
            {settingsWords.url}
            <input
              className="field"
              value={address}
              placeholder="/search or https://"
              aria-invalid={fault ? true : undefined}
              onChange={({ target }) => setAddress(target.value)}
            />
          </label>
        )}
        <label className="label w-40">
          {settingsWords.label}
          <input
            className="field"
            value={label}
            maxLength={80}
            placeholder={kind === "address" ? "" : settingsWords.defaultLabel}
            onChange={({ target }) => setLabel(target.value)}
          />
        </label>
        <button type="button" className="button" onClick={add}>
          {settingsWords.add}
        </button>
      </div>
      {fault && (
        <p role="alert" className="mt-1 text-meta text-bad">
          {fault}
        </p>
      )}
    </fieldset>
  );
}

type ChooseProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: { value: string; name: string }[];
};

function Choose({ label, value, onChange, options }: ChooseProps) {
  return (
    <label className="label w-56">
      {label}
      <select className="field" value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
