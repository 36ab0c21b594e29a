/** A word in the plural forms its language has; `other` serves for those not given. */
type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export type Grammar = {
  count: (number: number) => string;
  plural: (number: number, forms: PluralForms) => string;
  minutes: (minutes: number) => string;
  listParts: (items: readonly string[]) => { isItem: boolean; text: string }[];
};

/** Numbers, plurals and lists of a language, all by Intl. */
export function grammar(language: string): Grammar {
  const numbers = new Intl.NumberFormat(language);
  const rules = new Intl.PluralRules(language);
  const minutes = new Intl.NumberFormat(language, { style: "unit", unit: "minute", unitDisplay: "long" });
  const lists = new Intl.ListFormat(language, { style: "long", type: "conjunction" });
  return {
    count: (number) => numbers.format(number),
    plural: (number, forms) => `${numbers.format(number)} ${forms[rules.select(number)] ?? forms.other}`,
    minutes: (number) => minutes.format(number),
    listParts: (items) =>
      lists.formatToParts(items).map((part) => ({ isItem: part.type === "element", text: part.value })),
  };
}
