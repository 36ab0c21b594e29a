import { Fragment, type ReactNode } from "react";
import { words } from "@/lib/messages";

type NameListProps = {
  names: readonly string[];
  /** The language of the list around the names. */
  language: string;
  /** What a name stands in, such as a link; the second argument is its place in `names`. */
  wrap?: (name: ReactNode, index: number) => ReactNode;
};

/** "Ada Ames, Ben Brown and Cleo Chu", as the language writes a list. Each name runs in its own direction. */
export function NameList({ names, language, wrap = (name) => name }: NameListProps) {
  const places = names.keys();
  return words(language)
    .listParts(names)
    .map((part) => {
      const place = part.isItem ? places.next().value : undefined;
      if (place === undefined) return part.text;
      return <Fragment key={place}>{wrap(<span dir="auto">{part.text}</span>, place)}</Fragment>;
    });
}
