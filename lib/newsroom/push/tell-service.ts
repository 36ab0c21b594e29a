/**
 * Telling services of changes. What is due is claimed for a minute, told with no transaction open,
 * then written down: a slow or dead service delays nothing but itself, and what a killed process
 * had claimed is due again.
 */
import { deliveryWords } from "@/lib/messages/desk/delivery";

import { config } from "../../config";
import { db } from "../../db";
import type { PushTarget } from "../../generated/prisma/client";
import { ask } from "../../network/ask";
import { isLoopbackAddress, isPublicAddress, networkAllowing, publicNetwork } from "../../network/public-network";
import { isPath } from "../../urls";
import { type Service, servicesToTell } from "./services";
import { type Verdict, verdictOf } from "./verdict";

const claim = 60; // seconds
const patience = 10_000; // ms
const shortestWait = 10; // seconds before a failed one is tried again; doubled each time
const longestWait = 60 * 60;

/** Tells a service what is due, until nothing is or the signal comes. */
export async function tellService(target: PushTarget, signal: AbortSignal): Promise<void> {
  const service = (await servicesToTell()).find((each) => each.target === target);
  if (!service) {
    // It was switched off: what it was still to be told is told to nobody.
    await db().push.deleteMany({ where: { target, finishedAt: null } });
    return;
  }
  while (!signal.aborted && (await tellNext(service, signal)));
}

async function tellNext(service: Service, signal: AbortSignal): Promise<boolean> {
  const due = await claimDue(service);
  if (due.length === 0) return false;
  const paths = [...new Set(due.map(({ path }) => path))].filter(isPath);
  const at = new Date();
  const { status, verdict } = await tell(service, service.message(paths), signal);
  if (signal.aborted) return false;
  const milliseconds = Date.now() - at.getTime();
  const error = verdict.kind === "told" ? null : verdict.error;
  const retryAt = verdict.kind === "later" ? verdict.retryAt : null;
  const { target, endpoint } = service;
  const attempt = { target, at, endpoint: endpoint.href, paths, status, milliseconds, error, retryAt };
  const ids = due.map(({ id }) => id);
  await db().$transaction([db().pushAttempt.create({ data: attempt }), settle(ids, verdict)]);
  return true;
}

type Due = { id: string; path: string };

/**
 * What is due to a service that doesn't want to be left alone, for this process to tell. The rows are chosen in
 * a query of its own: inside `IN (…)` PostgreSQL may run it for each row, and then its limit doesn't hold.
 */
function claimDue({ target, mostAtOnce }: Service): Promise<Due[]> {
  return db().$queryRaw<Due[]>`
    WITH "due" AS MATERIALIZED (
      SELECT "id" FROM "Push"
      WHERE "target" = ${target}::"PushTarget" AND "finishedAt" IS NULL AND "dueAt" <= now()
        AND NOT EXISTS (SELECT FROM "PushAttempt" WHERE "target" = ${target}::"PushTarget" AND "retryAt" > now())
      ORDER BY "dueAt" LIMIT ${mostAtOnce} FOR UPDATE SKIP LOCKED)
    UPDATE "Push" SET "dueAt" = now() + ${claim} * interval '1 second', "attempts" = "attempts" + 1
    FROM "due" WHERE "Push"."id" = "due"."id"
    RETURNING "Push"."id", "Push"."path"`;
}

const networkOfServices = () =>
  config().pushesToLoopback
    ? networkAllowing((address) => isPublicAddress(address) || isLoopbackAddress(address))
    : publicNetwork;

async function tell(
  { target, endpoint }: Service,
  { type, body }: { type: string; body: string },
  signal: AbortSignal,
): Promise<{ status: number | null; verdict: Verdict }> {
  const late = AbortSignal.timeout(patience);
  const headers = { "content-type": type, "content-length": String(Buffer.byteLength(body)), "user-agent": "Dateline" };
  try {
    const asked = { method: "POST", headers, body, signal: AbortSignal.any([signal, late]) } as const;
    const answer = await ask(endpoint, networkOfServices(), asked);
    const { status } = answer;
    return { status, verdict: verdictOf(target, status, answer.headers["retry-after"], new Date()) };
  } catch (fault) {
    const said = fault instanceof Error ? fault.message : deliveryWords.noResponse;
    const error = late.aborted ? deliveryWords.timedOut(patience / 1000) : deliveryWords.unreachable(said);
    return { status: null, verdict: { kind: "later", error, retryAt: null } };
  }
}

/** What becomes of what was told; what fails for a day is given up. */
function settle(ids: string[], verdict: Verdict) {
  if (verdict.kind === "later") {
    return db().$executeRaw`
      UPDATE "Push" SET "lastError" = ${verdict.error},
        "dueAt" = greatest(${verdict.retryAt}::timestamptz,
          now() + least(${longestWait}, ${shortestWait} * 2 ^ least("attempts" - 1, 16)) * interval '1 second'),
        "finishedAt" = CASE WHEN "createdAt" < now() - interval '1 day' THEN now() END
      WHERE "id" = ANY(${ids})`;
  }
  const lastError = verdict.kind === "refused" ? verdict.error : null;
  return db().$executeRaw`
    UPDATE "Push" SET "finishedAt" = now(), "lastError" = ${lastError} WHERE "id" = ANY(${ids})`;
}
