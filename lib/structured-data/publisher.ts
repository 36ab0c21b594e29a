import type { ContactPoint, NewsMediaOrganization, WebSite } from "schema-dts";
import type { Site } from "../paper/shapes";
import { absoluteUrl, correctionsPath, homePath, iconPath, type Path, searchPath, standingPath } from "../urls";
import { idOf } from "./graph";
import { imageObject, imageOf } from "./pictures";

export const publisherId = (site: Site): string => idOf(site, homePath, "publisher");
const webSiteId = (site: Site): string => idOf(site, homePath, "website");

// As an object, never by its name alone.
type Publisher = Exclude<NewsMediaOrganization, string>;

// What stands for a paper that has no logo of its own.
const icon = { path: iconPath(512), width: 512, height: 512 };

/** The paper as other things point to it. */
export const publisherInShort = (site: Site): Publisher => ({
  "@type": "NewsMediaOrganization",
  "@id": publisherId(site),
  name: site.name,
  url: absoluteUrl(site.origin, homePath),
  logo: site.logo ? imageOf(site.logo, "full", site) : imageObject(icon, {}, site),
});

/** The site as its pages point to it. */
export const webSiteInShort = (site: Site): WebSite => ({
  "@type": "WebSite",
  "@id": webSiteId(site),
  name: site.name,
  url: absoluteUrl(site.origin, homePath),
});

type Policy =
  | ("publishingPrinciples" | "correctionsPolicy" | "ethicsPolicy" | "diversityPolicy" | "masthead")
  | ("ownershipFundingInfo" | "verificationFactCheckingPolicy" | "unnamedSourcesPolicy" | "noBylinesPolicy")
  | ("actionableFeedbackPolicy" | "missionCoveragePrioritiesPolicy");

/** What a page under /policies is about, by a word of its address: https://schema.org/NewsMediaOrganization */
const policyByWord: ReadonlyMap<string, Policy> = new Map([
  ["standards", "publishingPrinciples"],
  ["principles", "publishingPrinciples"],
  ["guidelines", "publishingPrinciples"],
  ["corrections", "correctionsPolicy"],
  ["ethics", "ethicsPolicy"],
  ["diversity", "diversityPolicy"],
  ["masthead", "masthead"],
  ["staff", "masthead"],
  ["ownership", "ownershipFundingInfo"],
  ["funding", "ownershipFundingInfo"],
  ["verification", "verificationFactCheckingPolicy"],
  ["fact", "verificationFactCheckingPolicy"],
  ["sources", "unnamedSourcesPolicy"],
  ["bylines", "noBylinesPolicy"],
  ["feedback", "actionableFeedbackPolicy"],
  ["mission", "missionCoveragePrioritiesPolicy"],
]);

const policyFolder = "policies/";

/** The addresses of the paper's policies. What was corrected is listed, whether or not a page says how. */
function policiesOf({ origin, pages }: Site): Partial<Record<Policy, string>> {
  const policies: Partial<Record<Policy, string>> = { correctionsPolicy: absoluteUrl(origin, correctionsPath) };
  for (const { slug, path } of pages) {
    if (!slug.startsWith(policyFolder)) continue;
    const words = slug.slice(policyFolder.length).split("-");
    const policy = words.map((word) => policyByWord.get(word)).find((known) => known !== undefined);
    if (policy) policies[policy] = absoluteUrl(origin, path);
  }
  return policies;
}

/** Who makes the paper, by which rules, and how to reach them. */
export function publisher(site: Site): Publisher {
  const { description, publisher: legalName, address, email, social } = site;
  return {
    ...publisherInShort(site),
    ...(description === "" ? {} : { description }),
    ...(legalName ? { legalName } : {}),
    ...(address ? { address } : {}),
    ...(email ? { email, contactPoint: contactPoint(email, site) } : {}),
    ...(social.length > 0 ? { sameAs: social.map((place) => place.address) } : {}),
    ...policiesOf(site),
  };
}

function contactPoint(email: string, { origin, pages, language }: Site): ContactPoint {
  const contact = pages.find(({ slug }) => slug === "contact");
  return {
    "@type": "ContactPoint",
    contactType: "newsroom",
    email,
    availableLanguage: language,
    ...(contact ? { url: absoluteUrl(origin, standingPath(contact.slug)) } : {}),
  };
}

// What stands for the reader's words in the address of a search.
const searchTerm = "search_term_string";

/** The site, with how it is searched. */
export function webSite(site: Site): WebSite {
  const { origin, tagline, description, language } = site;
  const urlTemplate: Path = `${searchPath}?q={${searchTerm}}`;
  return {
    ...webSiteInShort(site),
    ...(tagline === "" ? {} : { alternateName: `${site.name}: ${tagline}` }),
    ...(description === "" ? {} : { description }),
    inLanguage: language,
    publisher: { "@id": publisherId(site) },
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: absoluteUrl(origin, urlTemplate) },
      query: `required name=${searchTerm}`,
    },
  };
}
