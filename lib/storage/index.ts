import { join } from "node:path";
import { config } from "../config";
import { localStore } from "./local";
import { s3Store } from "./s3";
import type { Store } from "./store";

let current: Store | undefined;

/** Where this paper's pictures lie: in an S3-compatible store if one is set, else in DATA_DIR. */
export function storage(): Store {
  current ??= openStore();
  return current;
}

function openStore(): Store {
  const { s3, dataDir } = config();
  return s3 ? s3Store(s3) : localStore(join(/* turbopackIgnore: true */ dataDir, "media"));
}
