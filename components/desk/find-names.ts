import type { Named, NamedKind } from "@/lib/newsroom/find-names";
import type { Outcome } from "@/lib/newsroom/outcome";
import { askDesk } from "./limited-fetch";

/** Authors or topics with these letters in their names; none where the desk is out of reach. */
export const findNames = (of: NamedKind, q: string): Promise<Named[]> => asked(new URLSearchParams({ of, q }));

/** Those with these ids; none where the desk is out of reach. */
export const namesById = (of: NamedKind, ids: string[]): Promise<Named[]> =>
  asked(new URLSearchParams([["of", of], ...ids.map((id) => ["id", id])]));

async function asked(query: URLSearchParams): Promise<Named[]> {
  try {
    const outcome: Outcome<Named[]> = await (await askDesk(`/api/desk/names?${query}`)).json();
    return outcome.ok ? outcome.value : [];
  } catch {
    return [];
  }
}
