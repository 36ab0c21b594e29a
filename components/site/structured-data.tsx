import type { Graph } from "schema-dts";
import { scriptOf } from "@/lib/structured-data/graph";

/** What the page says of itself to programs. One a page. */
export function StructuredData({ graph }: { graph: Graph }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script's text can't be a child, and scriptOf lets nothing close it
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptOf(graph) }} />;
}
