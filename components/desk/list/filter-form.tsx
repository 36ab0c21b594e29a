"use client";
import Form from "next/form";
import { type ChangeEvent, type ReactNode, useEffect, useRef } from "react";
import type { Path } from "@/lib/urls";

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

  const isHydrated = useRef(false);
  useEffect(() => {
    const fields = Object.entries(filters).flatMap(([name, value]) => {
      const field = form.current?.elements.namedItem(name);
      const isField = field instanceof HTMLInputElement || field instanceof HTMLSelectElement;
      return isField ? [{ field, value: value ?? "" }] : [];
    });
    if (isHydrated.current) {
      for (const { field, value } of fields) if (field !== document.activeElement) field.value = value;
    } else if (fields.some(({ field, value }) => field.value !== value)) form.current?.requestSubmit();
    isHydrated.current = true;
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
