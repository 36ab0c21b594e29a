/**
 * The headers that say what a page of ours may do, after Mozilla's Observatory:
 * https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
 */
import { createHash } from "node:crypto";
import { frameOrigins } from "../lib/body/embeds";
import { themeScript } from "../lib/theme-script";

const closedFeatures = [
  ...["accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer", "microphone", "midi"],
  ...["payment", "usb", "browsing-topics"],
];

/** For every answer. `isSecure`: readers come by HTTPS. */
export function commonHeaders({ isSecure }: { isSecure: boolean }): Record<string, string> {
  return {
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": closedFeatures.map((feature) => `${feature}=()`).join(", "),
    ...(isSecure ? { "strict-transport-security": "max-age=63072000" } : {}),
  };
}

/** A readers' page runs the scripts and has the styles that the policy names by their hashes, and the files of ours. */
export function readersPolicy({
  inlineScripts,
  inlineStyles,
}: {
  inlineScripts: string[];
  inlineStyles: string[];
}): string {
  const hashes = (texts: string[]) => [...new Set(texts)].map((text) => `'${cspHashOf(text)}'`);
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes(inlineScripts)].join(" "),
    ["style-src 'self'", ...hashes(inlineStyles)].join(" "),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    `frame-src ${frameOrigins.join(" ")}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * A page of the desk, or a preview there, runs what carries the nonce of this one answer. Styles that
 * scripts compute (a width, a place) stand in attributes.
 */
export function deskPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' '${cspHashOf(themeScript)}'`,
    `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    `frame-src 'self' ${frameOrigins.join(" ")}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join("; ");
}

const cspHashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;
