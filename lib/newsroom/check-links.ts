import { isIP } from "node:net";
import { refusalWords } from "@/lib/messages/desk/refusal";
import type { Block, BodyDocument } from "../body/schema";
import { config } from "../config";
import type { Finding } from "../copy-check/finding";
import { ask } from "../network/ask";
import { hostOf, type Network, publicNetwork } from "../network/public-network";
import { isPath, type Path } from "../urls";
import { askOurselves } from "./ask-ourselves";

const mostLinks = 50;
const atOnce = 8;
const patience = 5000; // ms
const mostHops = 3;

/** The links of a body that lead nowhere, each as a warning at its block. Asks the web: takes seconds. */
export async function checkLinks(body: BodyDocument): Promise<Finding[]> {
  const links = linksOf(body).slice(0, mostLinks);
  const findings: Finding[] = [];
  for (let start = 0; start < links.length; start += atOnce) {
    const batch = links.slice(start, start + atOnce);
    const faults = await Promise.all(batch.map(({ href }) => faultOf(href)));
    for (const [index, fault] of faults.entries()) {
      const link = batch[index];
      if (fault === null || !link) continue;
      findings.push({
        id: `link-fails:${link.index}:${link.href}`,
        rule: "link-fails",
        severity: "warning",
        message: refusalWords.brokenLink(link.href, fault),
        place: { kind: "block", index: link.index },
      });
    }
  }
  return findings;
}

/** What is wrong with a link, in words that follow "the link"; null where it leads somewhere. */
async function faultOf(href: string): Promise<string | null> {
  if (!isPath(href)) return faultOnTheWeb(href, publicNetwork);
  try {
    return await faultHere(href);
  } catch (error) {
    return notReached(error);
  }
}

/** As `faultOf` for a path of ours, through redirects to paths of ours alone. */
async function faultHere(path: Path, hops = 0): Promise<string | null> {
  const { ok, status, headers } = await askOurselves(path);
  const location = headers.get("location");
  if (status < 300 || status >= 400 || location === null) return ok ? null : refusalWords.linkStatus(status);
  const next = location.startsWith(`${config().siteUrl}/`) ? location.slice(config().siteUrl.length) : location;
  if (!isPath(next)) return refusalWords.linkLeaves;
  return hops < mostHops ? faultHere(next, hops + 1) : refusalWords.linkRedirects;
}

/** As `faultOf` for a web address. */
export async function faultOnTheWeb(href: string, network: Network, hops = 0): Promise<string | null> {
  if (!URL.canParse(href)) return refusalWords.linkInvalid;
  const url = new URL(href);
  if (isIP(hostOf(url)) && !network.allows(hostOf(url))) return refusalWords.linkPrivate;
  try {
    const { status, headers } = await ask(url, network, { method: "HEAD", signal: AbortSignal.timeout(patience) });
    if (status >= 300 && status < 400 && headers.location !== undefined && hops < mostHops) {
      return faultOnTheWeb(new URL(headers.location, url).href, network, hops + 1);
    }
    // Many sites refuse a request without a browser (403, 405, 429) and are there all the same.
    return status === 404 || status === 410 || status >= 500 ? refusalWords.linkStatus(status) : null;
  } catch (error) {
    return notReached(error);
  }
}

const notReached = (error: unknown): string =>
  refusalWords.linkUnreachable(error instanceof Error ? error.message : refusalWords.noResponse);

function linksOf(body: BodyDocument): { index: number; href: string }[] {
  return body.content.flatMap((block, index) => [...hrefsIn(block)].map((href) => ({ index, href })));
}

/** Every web address or path of ours that a block's text leads to. */
function hrefsIn(block: Block): Set<string> {
  const found = new Set<string>();
  JSON.stringify(block, (key, value: unknown) => {
    if (key === "href" && typeof value === "string" && /^(https?:|\/)/.test(value)) found.add(value);
    return value;
  });
  return found;
}
