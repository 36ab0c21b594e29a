import { join } from "node:path";
import { config } from "../config";
import { localStore } from "./local";
import type { Store } from "./store";

/** Where this paper's pictures lie. */
export const storage = (): Store => localStore(join(/* turbopackIgnore: true */ config().dataDir, "media"));
