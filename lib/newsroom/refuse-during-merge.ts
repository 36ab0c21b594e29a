import { settingsWords } from "@/lib/messages/desk/settings";
import type { Prisma } from "../generated/prisma/client";
import { type Refusal, refused } from "./outcome";

/** Why nobody may change a topic now: it is one of two that are being merged. Null where it may be changed. */
export async function refuseDuringMerge(
  tx: Prisma.TransactionClient,
  topicId: string,
  field?: string,
): Promise<Refusal | null> {
  const merge = await tx.topicMerge.findFirst({
    where: { OR: [{ fromId: topicId }, { intoId: topicId }] },
    select: { from: { select: { name: true } }, into: { select: { name: true } } },
  });
  if (!merge) return null;
  const { from, into } = merge;
  return refused(settingsWords.mergeRunning(from.name, into.name), field);
}
