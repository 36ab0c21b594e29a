import type { Standing } from "@/lib/newsroom/desk-article";
import type { DraftSync } from "./draft-sync";

/**
 * True where a published story has changes that readers don't get yet: by what the server said last,
 * or by what this tab typed or saved since, whichever of the two is heard of first.
 */
export function hasChanges(
  { path, version, hasChanges }: Pick<Standing, "path" | "version" | "hasChanges">,
  { base, isDirty }: Pick<DraftSync, "base" | "isDirty">,
): boolean {
  return path !== null && (hasChanges || isDirty || base.version > version);
}
