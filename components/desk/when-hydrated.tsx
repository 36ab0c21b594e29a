"use client";
import { type ReactNode, useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * Disables the fields inside until React has hydrated the page. Before that, a controlled field and any
 * textarea show what is typed and lose it, because React starts from the values that the server sent.
 */
export function WhenHydrated({ children }: { children: ReactNode }) {
  const isHydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <fieldset role="presentation" disabled={!isHydrated} className="contents">
      {children}
    </fieldset>
  );
}
