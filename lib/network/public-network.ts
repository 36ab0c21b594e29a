/** Addresses that others give us are asked for on the public network alone, never in our own. */
import { lookup as lookUp } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** An IPv4 address in IPv6's clothes is taken as what it is; null for what is no address as the system writes them. */
const parsed = (address: string): Address | null => (isIP(address) === 0 ? null : ipaddr.process(address));

const globalUnicast = ipaddr.IPv6.parseCIDR("2000::/3"); // all of IPv6 that is given out: RFC 4291, 2.4

/** True for an IP address that anyone may reach: none that IANA's registries set apart. */
export function isPublicAddress(address: string): boolean {
  const known = parsed(address);
  if (known?.range() !== "unicast") return false;
  return known instanceof ipaddr.IPv4 || known.match(globalUnicast);
}

/** True for an IP address of this very machine. */
export const isLoopbackAddress = (address: string): boolean => parsed(address)?.range() === "loopback";

/** True for an address, or a range of them such as 10.0.0.0/8. */
export const isAddressRange = (text: string): boolean => isIP(text) !== 0 || ipaddr.isValidCIDR(text);

/** True for an IP address in one of the ranges. */
export function isWithin(address: string, ranges: readonly string[]): boolean {
  const known = parsed(address);
  if (!known) return false;
  return ranges.some((range) => {
    const single = parsed(range);
    if (single) return single.toNormalizedString() === known.toNormalizedString();
    const [first, bits] = ipaddr.parseCIDR(range);
    return first.kind() === known.kind() && known.match(first, bits);
  });
}

/** Which addresses may be asked, and a look-up that finds no others: what is asked for is what was checked. */
export type Network = { allows: (address: string) => boolean; lookup: LookupFunction };

/** The network of the addresses that it allows. */
export const networkAllowing = (allows: Network["allows"]): Network => ({
  allows,
  lookup: (hostname, options, callback) => {
    lookUp(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, "");
      const [first] = addresses;
      if (!first || !addresses.every(({ address }) => allows(address))) {
        return callback(new Error(`${hostname} is not on the public network`), "");
      }
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  },
});

export const publicNetwork = networkAllowing(isPublicAddress);

/** The host of an address as an IP address or a name, without the brackets of IPv6. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, "");

/** True for an address of the web on this very machine. */
export function isLoopbackUrl(url: URL): boolean {
  const host = hostOf(url);
  return isLoopbackAddress(host) || host === "localhost" || host.endsWith(".localhost");
}
