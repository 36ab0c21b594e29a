/**
 * The secret that sessions are signed with: AUTH_SECRET (needed where several
 * machines serve one paper), else one made at the first start and kept in DATA_DIR.
 */
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { config } from "../config";

let current: string | undefined;

/** 32 random bytes or more, as text. */
export const secret = (): string => (current ??= process.env["AUTH_SECRET"] || kept());

function kept(): string {
  const { dataDir } = config();
  const file = join(/* turbopackIgnore: true */ dataDir, "auth-secret");
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readFileSync(file, "utf8").trim();
}
