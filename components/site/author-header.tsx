import { Picture } from "@/components/story/picture";
import type { AuthorPage } from "@/lib/paper/shapes";

/** An author's name (the page's h1), role, portrait, life in brief and address. */
export function AuthorHeader({ author }: { author: AuthorPage["author"] }) {
  return (
    <header className="flex flex-col gap-5 max-lg:mb-6 max-lg:border-b max-lg:border-ink max-lg:pb-6 sm:max-lg:flex-row">
      {author.portrait !== null && (
        <div className="w-36 shrink-0">
          <Picture picture={author.portrait} sizes="9rem" shape="square" priority />
        </div>
      )}
      <div className="max-w-measure">
        <h1 className="text-headline-xl font-semibold tracking-tighter lg:text-headline-lg">{author.name}</h1>
        {author.role !== "" && <p className="mt-1 font-sans text-label text-ink-soft">{author.role}</p>}
        {author.bio !== "" && <p className="mt-3 text-standfirst lg:text-note">{author.bio}</p>}
        {author.email !== null && (
          <a href={`mailto:${author.email}`} className="mt-3 inline-block py-1 font-sans text-label text-link">
            {author.email}
          </a>
        )}
      </div>
    </header>
  );
}
