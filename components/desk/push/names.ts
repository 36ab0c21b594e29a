import type { AttemptRow } from "@/lib/newsroom/push/list-attempts";

export const serviceNames: Record<AttemptRow["target"], string> = { hub: "WebSub hub", index_now: "IndexNow" };
