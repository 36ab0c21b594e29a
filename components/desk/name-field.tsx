"use client";
import { type ComponentProps, useId, useRef, useState } from "react";
import { listWords } from "@/lib/messages/desk/list";
import type { Named, NamedKind } from "@/lib/newsroom/find-names";
import { shownName } from "@/lib/newsroom/shown-name";
import { findNames } from "./find-names";

type NameFieldProps = Omit<ComponentProps<"input">, "onChange" | "list" | "type"> & {
  of: NamedKind;
  /** Called with each text, and with the one that it names, if it names one of those found. */
  onType?: (text: string, named: Named | null) => void;
  /** Called with the one found that has the text for its whole name, or that is found alone; null where there is none. */
  onOnly?: (named: Named | null) => void;
};

/** A text that names an author, a topic or a person. It finds names as they are typed; without script it takes a name or a slug. */
export function NameField({ of, onType, onOnly, ...input }: NameFieldProps) {
  const listId = useId();
  const [found, setFound] = useState<Named[]>([]);
  const typed = useRef("");
  const find = async (text: string) => {
    typed.current = text;
    const names = await findNames(of, text);
    if (typed.current !== text) return; // the answer comes too late
    setFound(names);
    const whole = names.filter(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
    const [only, another] = whole.length > 0 ? whole : names;
    onOnly?.(text !== "" && only && !another ? only : null);
  };
  return (
    <>
      <input
        placeholder={listWords.typeName}
        autoComplete="off"
        maxLength={200}
        {...input}
        list={listId}
        onFocus={({ target }) => found.length === 0 && void find(target.value)}
        onChange={(event) => {
          const text = event.target.value;
          const named = found.find((each) => shownName(each) === text) ?? null;
          // A form that sends itself on a change waits until the text names one, or nothing.
          if (!named && text !== "") event.stopPropagation();
          onType?.(text, named);
          if (!named) void find(text);
        }}
      />
      <datalist id={listId}>
        {found.map((each) => (
          <option key={each.id} value={shownName(each)} />
        ))}
      </datalist>
    </>
  );
}
