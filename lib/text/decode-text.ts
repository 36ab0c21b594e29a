import { decodeWindows1252 } from "./windows-1252";

/** The text of bytes that are declared to be UTF-8; a character that was cut at their end is left out. */
export const decodeUtf8 = (bytes: Buffer): string => new TextDecoder().decode(bytes, { stream: true });

/** The text of bytes that don't say how they are encoded: UTF-8 where they are valid, else Windows-1252. */
export function decodeText(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}
