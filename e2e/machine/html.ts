/** HTML as tests read it: what a page says by its elements, and of itself to programs. */
import { expect } from "@playwright/test";
import { z } from "zod";

const signs: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };

/** Text as it is meant, where it stands escaped. */
export const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name) => signs[name] ?? "");

/** The attributes of every element of a name in the page, in order. */
export function elementsOf(html: string, element: string): Record<string, string>[] {
  return Array.from(html.matchAll(new RegExp(`<${element}\\s([^>]*?)/?>`, "g")), ([, attributes = ""]) =>
    Object.fromEntries(
      Array.from(attributes.matchAll(/([\w:-]+)="([^"]*)"/g), ([, name = "", value = ""]) => [
        name.toLowerCase(),
        unescaped(value),
      ]),
    ),
  );
}

const thing = z.looseObject({ "@type": z.string() });
export type Thing = z.infer<typeof thing>;

/** What the page says of itself; there must be one such script. */
export function graphOf(html: string): Thing[] {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  expect(scripts).toHaveLength(1);
  return z
    .strictObject({ "@context": z.literal("https://schema.org"), "@graph": z.array(thing) })
    .parse(JSON.parse(scripts[0]?.[1] ?? ""))["@graph"];
}
