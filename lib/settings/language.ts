/** What can be a language or a time zone of the paper. */

/** True for a tag that BCP 47 allows, such as en-GB. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** True for an IANA time zone that this machine knows. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** The language by its English name and its tag: "British English (en-GB)". */
export function languageName(tag: string): string {
  const name = isLanguage(tag) ? new Intl.DisplayNames("en", { type: "language" }).of(tag) : undefined;
  return name && name !== tag ? `${name} (${tag})` : tag;
}

/** What a language calls itself: "Deutsch", "العربية"; its tag where that is not known. */
export const nameOfItself = (tag: string): string =>
  (isLanguage(tag) && new Intl.DisplayNames(tag, { type: "language" }).of(new Intl.Locale(tag).language)) || tag;

/** Every IANA time zone, UTC first. */
export const timeZones = (): string[] => [
  "UTC",
  ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC"),
];
