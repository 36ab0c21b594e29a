/** Until when the paper may show a picture. */

const dayLength = 24 * 60 * 60 * 1000; // ms
const warningDays = 30; // from when on an end is near enough to tell of

export type Rights = "held" | "ending" | "ended";

/** Rights that end up to here are ending. */
export const warningEnd = (at: Date): Date => new Date(at.getTime() + warningDays * dayLength);

/** How a picture's rights stand at a time: no date, and they are held for good. */
export function rightsAt(rightsExpireAt: Date | null, at: Date): Rights {
  if (rightsExpireAt === null) return "held";
  if (rightsExpireAt <= at) return "ended";
  return rightsExpireAt <= warningEnd(at) ? "ending" : "held";
}
