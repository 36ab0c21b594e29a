"use client";
import Form from "next/form";
import { type ChangeEvent, type ReactNode, useEffect, useRef } from "react";
import type { Path } from "@/lib/urls";
import { WhenHydrated } from "../when-hydrated";

const typingPause = 350; // ms after the last letter

type FilterFormProps = {
  list: Path;
  name: string; // of the list
  filters: Readonly<Record<string, string | null>>;
  children: ReactNode;
};

/** A GET form that also sends itself on a change; its fields follow the address. */
export function FilterForm({ list, name, filters, children }: FilterFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    for (const [name, value] of Object.entries(filters)) {
      const field = form.current?.elements.namedItem(name);
      const isField = field instanceof HTMLInputElement || field instanceof HTMLSelectElement;
      if (isField && field !== document.activeElement) field.value = value ?? "";
    }
  }, [filters]);
  useEffect(() => () => clearTimeout(waiting.current), []);

  const send = ({ target }: ChangeEvent<HTMLFormElement>) => {
    clearTimeout(waiting.current);
    const isTyped = target instanceof HTMLInputElement;
    waiting.current = setTimeout(() => form.current?.requestSubmit(), isTyped ? typingPause : 0);
  };

  return (
    <Form ref={form} action={list} onChange={send} role="search" aria-label={name} className="grid gap-2">
      <WhenHydrated>{children}</WhenHydrated>
    </Form>
  );
}
