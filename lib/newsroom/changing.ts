import { db } from "../db";
import { expireTags, recordChange } from "../freshness";
import { Prisma } from "../generated/prisma/client";
import { type Outcome, type Refusal, refused } from "./outcome";

const longest = 10 * 60 * 1000; // ms: a section of hundreds of thousands of stories may move

type Work<T> = (tx: Prisma.TransactionClient, changed: (...tags: string[]) => void) => Promise<Outcome<T>>;

/**
 * Does what changes the paper in one transaction: all of it, or nothing where it is refused.
 * Readers' next request shows what the tags named as `changed` are on.
 */
export async function changing<T>(work: Work<T>): Promise<Outcome<T>> {
  const tags = new Set<string>();
  const transaction = async (tx: Prisma.TransactionClient) => {
    const answer = await work(tx, (...more) => {
      for (const tag of more) tags.add(tag);
    });
    if (!answer.ok) throw new Undone(answer);
    await recordChange(tx, tags);
    return answer;
  };
  try {
    const answer = await db().$transaction(transaction, { timeout: longest });
    expireTags(tags);
    return answer;
  } catch (error) {
    const refusal = error instanceof Undone ? error.refusal : refusalOf(error);
    if (refusal) return refusal;
    throw error;
  }
}

class Undone extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** What somebody else did at the same moment, told by the database: https://www.prisma.io/docs/orm/reference/error-reference */
function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null;
  if (error.code === "P2002") return refused("Another one has this address. Choose another.", "slug");
  if (error.code === "P2003")
    return refused("Something else was changed at the same moment. Look again, and repeat it.");
  return null;
}
