"use client";
import Form from "next/form";
import { type ChangeEvent, type ReactNode, useEffect, useRef } from "react";
import type { Path } from "@/lib/urls";
import { changedNames, openedValues, valuesOf } from "../form-values";

const typingPause = 350; // ms after the last letter

type FilterFormProps = {
  list: Path;
  name: string; // of the list
  filters: Readonly<Record<string, string | null>>;
  children: ReactNode;
};

/**
 * A GET form that works without script. With it the form sends itself on a change, also on one that was made
 * before hydration, and its fields follow the address.
 */
export function FilterForm({ list, name, filters, children }: FilterFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const opened = form.current;
    if (opened && changedNames(openedValues(opened), valuesOf(opened)).length > 0) opened.requestSubmit();
  }, []);
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
      action={list}
      onChange={send}
      role="search"
      aria-label={name}
      autoComplete="off"
      className="grid gap-2"
    >
      {children}
    </Form>
  );
}
