/** Addresses that others give us are asked for on the public network alone, never in our own. */
import { lookup as lookUp } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

// https://www.iana.org/assignments/iana-ipv4-special-registry and …/iana-ipv6-special-registry
const inner = new BlockList();
for (const [network, bits] of [
  ...[
    ["0.0.0.0", 8],
    ["10.0.0.0", 8],
    ["100.64.0.0", 10],
    ["127.0.0.0", 8],
    ["169.254.0.0", 16],
  ],
  ...[
    ["172.16.0.0", 12],
    ["192.0.0.0", 24],
    ["192.0.2.0", 24],
    ["192.168.0.0", 16],
    ["198.18.0.0", 15],
  ],
  ...[
    ["198.51.100.0", 24],
    ["203.0.113.0", 24],
    ["224.0.0.0", 4],
    ["240.0.0.0", 4],
  ],
] as const) {
  inner.addSubnet(network, bits, "ipv4");
}
for (const [network, bits] of [
  ...[
    ["::", 127],
    ["64:ff9b::", 96],
    ["64:ff9b:1::", 48],
    ["100::", 64],
    ["2001:db8::", 32],
  ],
  ...[
    ["2002::", 16],
    ["fc00::", 7],
    ["fe80::", 10],
    ["ff00::", 8],
  ],
] as const) {
  inner.addSubnet(network, bits, "ipv6");
}

/** True for an IP address that anyone may reach. An IPv4 address in IPv6's clothes is taken as what it is. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return isPublicAddress(mapped);
  return version !== 0 && !inner.check(address, version === 6 ? "ipv6" : "ipv4");
}

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/** True for an IP address of this very machine. */
export const isLoopbackAddress = (address: string): boolean =>
  isIP(address) !== 0 && loopback.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");

/** Which addresses may be asked, and a look-up that finds no others: what is asked for is what was checked. */
export type Network = { allows: (address: string) => boolean; lookup: LookupFunction };

export const networkOf = (allows: Network["allows"]): Network => ({
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

export const publicNetwork = networkOf(isPublicAddress);

/** The host of an address as an IP address or a name, without the brackets of IPv6. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, "");

/** True for an address of the web on this very machine. */
export function isLoopbackUrl(url: URL): boolean {
  const host = hostOf(url);
  return isLoopbackAddress(host) || host === "localhost" || host.endsWith(".localhost");
}
