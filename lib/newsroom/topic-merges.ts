import { db } from "../db";

export type TopicMergeProgress = {
  fromId: string;
  from: string; // names
  into: string;
  moved: number; // stories
  left: number;
};

/** The merges of this topic into another, or of others into it, that a job is at work on. 2 queries. */
export async function mergesOf(topicId: string): Promise<TopicMergeProgress[]> {
  const merges = await db().topicMerge.findMany({
    where: { OR: [{ fromId: topicId }, { intoId: topicId }] },
    include: {
      from: { select: { name: true, _count: { select: { articles: true } } } },
      into: { select: { name: true } },
    },
  });
  return merges.map(({ fromId, from, into, moved }) => ({
    ...{ fromId, from: from.name, into: into.name, moved },
    left: from._count.articles,
  }));
}
