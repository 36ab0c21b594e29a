/**
 * What a page says of itself to programs, in schema.org's words: one graph a page, from the same
 * values that the page shows.
 */
import type { Graph, Thing } from "schema-dts";
import type { Site } from "../paper/shapes";
import { absoluteUrl, type Path } from "../urls";

export const graphOf = (...things: Thing[]): Graph => ({ "@context": "https://schema.org", "@graph": things });

/** The graph as the text of a script element, which nothing in it can close. */
export const scriptOf = (graph: Graph): string => JSON.stringify(graph).replaceAll("<", "\\u003c");

/** The name of a part of a page's graph, for others to point to. */
export const idOf = ({ origin }: Site, path: Path, part: string): string => `${absoluteUrl(origin, path)}#${part}`;
