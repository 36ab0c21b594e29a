import { useEffect, useState } from "react";

/** What a search finds, asked for again at each letter; an answer that comes too late is dropped. */
export function useFound<T>(find: (query: string) => Promise<T[]>): [T[], (query: string) => void] {
  const [found, setFound] = useState<T[]>([]);
  const [query, setQuery] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the search itself never changes while the box is open
  useEffect(() => {
    let isWanted = true;
    void find(query).then((answer) => isWanted && setFound(answer));
    return () => {
      isWanted = false;
    };
  }, [query]);
  return [found, setQuery];
}
