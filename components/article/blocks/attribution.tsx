/** Who said it; nothing where that isn't told. */
export function Attribution({ name }: { name: string | null }) {
  if (name === null || name === "") return null;
  return (
    <figcaption className="tick mt-3 font-sans text-label text-ink-soft">
      {/* Isolated as <bdi> is, whose text extractors throw away. */}
      <span dir="auto">{name}</span>
    </figcaption>
  );
}
