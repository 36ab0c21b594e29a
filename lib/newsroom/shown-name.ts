/** A name in a field that takes typed names: its slug tells it from others of the same name. */
export const shownName = ({ name, slug }: { name: string; slug: string }): string => `${name} (${slug})`;

/** The slug of a shown name; any other text as it is. */
export const slugIn = (text: string): string => /\(([^()\s]+)\)$/.exec(text.trim())?.[1] ?? text.trim();
