import { deliveryWords } from "@/lib/messages/desk/delivery";
import type { AttemptRow } from "@/lib/newsroom/push/list-attempts";

export const serviceNames: Record<AttemptRow["target"], string> = {
  hub: deliveryWords.webSubHub,
  index_now: deliveryWords.indexNow,
};
