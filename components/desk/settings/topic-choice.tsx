"use client";
import { useId } from "react";
import { NameField } from "../name-field";

export type ChosenTopic = { id: string; name: string };

type TopicChoiceProps = { label: string; onChange: (topic: ChosenTopic | null) => void; isWrong?: boolean };

/** One topic of thousands: typed to find. */
export function TopicChoice({ label, onChange, isWrong = false }: TopicChoiceProps) {
  const id = useId();
  return (
    <div className="w-full max-w-field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <NameField
        {...{ id }}
        of="topic"
        className="field"
        aria-invalid={isWrong || undefined}
        onType={(_, named) => onChange(named)}
        onOnly={onChange}
      />
    </div>
  );
}
