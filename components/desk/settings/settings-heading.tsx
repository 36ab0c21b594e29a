import type { ReactNode } from "react";

type SettingsHeadingProps = { title: string; children?: ReactNode };

/** A settings page's heading, and what an editor should know before changing anything on it. */
export function SettingsHeading({ title, children }: SettingsHeadingProps) {
  return (
    <header className="max-w-measure">
      <h1 className="text-headline-sm font-semibold">{title}</h1>
      {children && <p className="mt-1 text-ink-soft">{children}</p>}
    </header>
  );
}
