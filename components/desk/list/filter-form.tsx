"use client";
import Form from "next/form";
import { type ChangeEvent, type ReactNode, useEffect, useRef } from "react";
import type { ListFilters } from "@/lib/newsroom/list-filters";
import { deskArticlesPath } from "@/lib/urls";

const typingPause = 350; // ms after the last letter

/** A GET form that also sends itself on a change; its fields follow the address. */
export function FilterForm({ filters, children }: { filters: ListFilters; children: ReactNode }) {
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
    <Form
      ref={form}
      action={deskArticlesPath}
      onChange={send}
      role="search"
      aria-label="Articles"
      className="grid gap-2"
    >
      {children}
    </Form>
  );
}
