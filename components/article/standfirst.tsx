/** The summary under a headline; nothing where there is none. */
export function Standfirst({ text }: { text: string | null }) {
  if (text === null || text === "") return null;
  return <p className="mt-4 max-w-measure text-standfirst text-ink-soft">{text}</p>;
}
