"use client";
import { useId, useRef, useState } from "react";
import { findTopics } from "./topic-actions";

export type ChosenTopic = { id: string; name: string };

type TopicChoiceProps = { label: string; onChange: (topic: ChosenTopic | null) => void; isWrong?: boolean };

/** One topic of thousands: typed to find. */
export function TopicChoice({ label, onChange, isWrong = false }: TopicChoiceProps) {
  const id = useId();
  const [found, setFound] = useState<{ id: string; name: string; shown: string }[]>([]);
  const typed = useRef("");
  const take = async (text: string) => {
    typed.current = text;
    const isNow = () => typed.current === text;
    const inList = (list: typeof found) => list.find(({ shown }) => shown === text) ?? null;
    if (inList(found)) return onChange(inList(found));
    onChange(null);
    const rows = await findTopics(text);
    if (!isNow()) return; // an answer that comes too late
    const fresh = rows.map(({ id, name, slug }) => ({ id, name, shown: `${name} (${slug})` }));
    setFound(fresh);
    const only = rows.length === 1 && rows[0]?.name.toLowerCase() === text.trim().toLowerCase() ? fresh[0] : undefined;
    onChange(only ?? inList(fresh));
  };
  return (
    <label className="label w-full max-w-field">
      {label}
      <input
        className="field"
        list={id}
        placeholder="Type a name"
        autoComplete="off"
        aria-invalid={isWrong || undefined}
        onFocus={() => found.length === 0 && void take(typed.current)}
        onChange={({ target }) => void take(target.value)}
      />
      <datalist id={id}>
        {found.map(({ id: each, shown }) => (
          <option key={each} value={shown} />
        ))}
      </datalist>
    </label>
  );
}
