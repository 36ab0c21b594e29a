/** The check of an article before it is published. */
import type { ArticleContent } from "../article-content";
import { capitalsShouted, capitalsSlipped } from "./capitals";
import { type Draft, type Finding, type Known, linesOf, type Place, type Rule } from "./finding";
import { namesAlike } from "./names";
import {
  punctuationDoubled,
  quotesUnbalanced,
  spaceAfterBracket,
  spaceAfterStop,
  spaceBeforeComma,
  spaceDoubled,
} from "./punctuation";
import {
  alsoReadTyped,
  altMissing,
  blockFaulty,
  creditMissing,
  leadMissing,
  leadNarrow,
  pictureUnknown,
  rightsEnded,
  rightsEnding,
} from "./references";
import {
  bodyWithoutWords,
  bylineMissing,
  cardHeadlineLong,
  headlineLong,
  headlineMissing,
  sectionMissing,
  slugMalformed,
  standfirstLong,
  standfirstMissing,
  standfirstRepeated,
} from "./whole";

const rules: Rule[] = [
  headlineMissing,
  sectionMissing,
  slugMalformed,
  bodyWithoutWords,
  pictureUnknown,
  altMissing,
  rightsEnded,
  headlineLong,
  cardHeadlineLong,
  standfirstMissing,
  standfirstLong,
  standfirstRepeated,
  bylineMissing,
  leadMissing,
  leadNarrow,
  creditMissing,
  rightsEnding,
  alsoReadTyped,
  blockFaulty,
  namesAlike,
  quotesUnbalanced,
  punctuationDoubled,
  spaceDoubled,
  spaceBeforeComma,
  spaceAfterBracket,
  spaceAfterStop,
  capitalsSlipped,
  capitalsShouted,
];

/**
 * What to mend in an article before it is published: errors first, which it can't be published
 * with, then warnings, each in reading order of the rules. Empty where nothing was found.
 */
export function checkCopy(content: ArticleContent, known: Known): Finding[] {
  const copy = { content, known, lines: linesOf(content) };
  const found = rules.flatMap((rule) => rule(copy));
  const errors = found.filter(({ severity }) => severity === "error");
  return withIds([...errors, ...found.filter(({ severity }) => severity === "warning")]);
}

function withIds(found: Draft[]): Finding[] {
  const times = new Map<string, number>();
  return found.map((draft) => {
    const id = `${draft.rule}:${nameOf(draft.place)}`;
    const count = (times.get(id) ?? 0) + 1;
    times.set(id, count);
    return { id: count === 1 ? id : `${id}:${count}`, ...draft };
  });
}

const nameOf = (place: Place): string => (place.kind === "field" ? place.field : String(place.index));
