// ENOSPC and EDQUOT of the file system, 53100 of PostgreSQL (disk_full), and the names that S3-compatible stores give it.
const codes: ReadonlySet<unknown> = new Set([
  ...["ENOSPC", "EDQUOT", "53100"],
  ...["InsufficientStorage", "QuotaExceeded", "QuotaExceededException", "XMinioStorageFull"],
]);
const insufficientStorage = 507; // RFC 4918, 11.5

const deepest = 8; // errors that wrap each other

/** True where an error, or one that it wraps, says that a disk or a store has no space left. */
export function isDiskFull(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > deepest) return false;
  const at = (name: string): unknown => Reflect.get(error, name);
  if (["code", "originalCode", "Code", "name"].some((name) => codes.has(at(name)))) return true;
  const metadata = at("$metadata");
  if (typeof metadata === "object" && metadata && Reflect.get(metadata, "httpStatusCode") === insufficientStorage) {
    return true;
  }
  return ["cause", "meta", "driverAdapterError"].some((name) => isDiskFull(at(name), depth + 1));
}
