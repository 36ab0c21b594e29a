import { refusalWords } from "@/lib/messages/desk/refusal";
import { db } from "../db";
import { applyCommitted, recordChange } from "../freshness";
import { Prisma } from "../generated/prisma/client";
import { isDiskFull } from "../host/disk-full";
import { isFull } from "../host/free-space";
import { log } from "../log";
import { auditRefusal } from "./audit";
import { diskFull, type Outcome, type Refusal, refused } from "./outcome";
import { type ChangeRequest, permitAgain, permitIn } from "./permit";

const longest = 10 * 60 * 1000; // ms: a section of hundreds of thousands of stories may move

type Work<T> = (tx: Prisma.TransactionClient, changed: (...tags: string[]) => void) => Promise<Outcome<T>>;
type Limits = { timeout: number; maxWait?: number }; // ms

/**
 * Runs a change in one transaction. It checks the person's right again, first and last (`request` is null for the
 * command line). A refusal rolls everything back. Readers' next request shows the pages that the tags given to `changed` name.
 */
export async function changing<T>(
  request: ChangeRequest | null,
  work: Work<T>,
  limits: Limits = { timeout: longest },
): Promise<Outcome<T>> {
  const tags = new Set<string>();
  const transaction = async (tx: Prisma.TransactionClient) => {
    const permitted = request && (await permitIn(tx, request));
    if (permitted?.ok === false) throw new Undone(permitted);
    const answer = await work(tx, (...more) => {
      for (const tag of more) tags.add(tag);
    });
    if (!answer.ok) throw new Undone(answer);
    const recorded = await recordChange(tx, tags);
    const still = permitted && (await permitAgain(tx, permitted.value));
    if (still?.ok === false) throw new Undone(still);
    return { answer, recorded };
  };
  try {
    const { answer, recorded } = await db().$transaction(transaction, limits);
    applyCommitted(recorded);
    return answer;
  } catch (error) {
    const refusal = error instanceof Undone ? error.refusal : refusalOf(error);
    if (!refusal) throw error;
    if (request && refusal.reason === "forbidden") await writeDown(request);
    return refusal;
  }
}

const writeDown = ({ by, needs, article, picture }: ChangeRequest): Promise<void> => {
  if (article !== undefined) return auditRefusal(by, needs, { type: "article", id: article });
  return auditRefusal(by, needs, picture === undefined ? undefined : { type: "picture", id: picture });
};

class Undone extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** A full disk, or what somebody else did at the same moment, told by the database: https://www.prisma.io/docs/orm/reference/error-reference */
function refusalOf(error: unknown): Refusal | null {
  if (isDiskFull(error)) return diskFull;
  const code = error instanceof Prisma.PrismaClientKnownRequestError ? error.code : null;
  if (code === "P2002") return refused(refusalWords.urlTaken, "slug");
  if (code === "P2003") return refused(refusalWords.changedAtOnce);
  if (!isFull()) return null;
  log.error({ error }, "a change failed while the disk is full"); // PostgreSQL stops where its log finds no space
  return diskFull;
}
