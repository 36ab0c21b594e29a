"use client";
import { type ReactNode, useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * Fields that can be filled in once React has taken the page over. Until then a controlled field, and any
 * textarea, would show what is typed and lose it: React goes on from the values that the server sent.
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
