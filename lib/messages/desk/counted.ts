const numbers = new Intl.NumberFormat("en-GB");
const rules = new Intl.PluralRules("en-GB");

/** Returns a number with its noun: "1 article", "2,000 articles". */
export const counted = (count: number, one: string, other: string): string =>
  `${numbers.format(count)} ${rules.select(count) === "one" ? one : other}`;
