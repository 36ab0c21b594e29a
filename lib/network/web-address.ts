/** Addresses on the web that somebody gives us: in a body, a setting, an import, the environment. */
import { z } from "zod";

/**
 * True for an address that holds no user and no password. Such an address misleads whoever reads it
 * (`https://bank.example@evil.example`), and what it holds ends up in pages, logs and other people's servers.
 */
export function holdsNoUser(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  const authority = /^[a-z]+:\/\/([^/?#]*)/i.exec(address)?.[1] ?? ""; // a browser ends it at a backslash, others don't
  return username === "" && password === "" && !/[@\\]/.test(authority);
}

/** A whole address that begins with https://, and holds no user and no password. */
export const secureAddress = (message: string) =>
  z
    .url({ protocol: /^https$/, error: message })
    .refine((address) => /^https:\/\//i.test(address) && holdsNoUser(address), message);

/** As `secureAddress`, and http:// will do: for services beside us. */
export const webAddress = (message: string) =>
  z
    .url({ protocol: /^https?$/, error: message })
    .refine((address) => /^https?:\/\//i.test(address) && holdsNoUser(address), message);

/** True for what `secureAddress` takes. */
export const isSecureAddress = (address: string): boolean => secureAddress("").safeParse(address).success;
