import { counted } from "./counted";

/** The schedule: what is published automatically, and background tasks that fail. */
export const scheduleWords = {
  schedule: "Schedule",
  upcoming: "Upcoming",
  nothingScheduled: "No scheduled articles. Open an article to schedule it.",
  notPublished: "Not published",
  failing: "Failing background tasks",
  notDone: "Failed",
  published: "Published automatically",
  tryNow: "Try again now",
  timesIn: (timeZone: string) => `Times are in the newsroom’s time zone, ${timeZone}.`,
  delay: (seconds: string) => `${seconds} s after the scheduled time`,
  failed: (what: string, attempts: number, error: string) =>
    `${what} after ${counted(attempts, "attempt", "attempts")}: ${error}`,
  late: (duration: string) => `${duration} late`,
  dueIn: (duration: string) => `in ${duration}`,
  noReply: "The server did not respond. Check whether the job ran, then try again.",
};
