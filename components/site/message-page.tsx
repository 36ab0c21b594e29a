import type { ReactNode } from "react";

type MessagePageProps = { title: string; text: string; children?: ReactNode };

/** A page that says why there is no page; the children show where else to go. */
export function MessagePage({ title, text, children }: MessagePageProps) {
  return (
    <div className="page py-10">
      <h1 className="max-w-headline text-headline-xl font-semibold tracking-tighter">{title}</h1>
      <p className="mt-3 mb-8 max-w-measure text-standfirst text-ink-soft">{text}</p>
      {children}
    </div>
  );
}
