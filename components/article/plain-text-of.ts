import type { Inline } from "@/lib/body/schema";

/** Running text without its marks. */
export function plainTextOf(content: readonly Inline[]): string {
  return content.map((part) => (part.type === "text" ? part.text : " ")).join("");
}
