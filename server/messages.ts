/** What the processes of one paper say to each other, over the channel that Node opens between parent and child. */
import { z } from "zod";

const metrics = z.array(z.custom<object>((value) => typeof value === "object" && value !== null)); // prom-client gives them
export type Metrics = z.infer<typeof metrics>;

/** From the parent: that it shall end; where renders listen now; that it wants a process's metrics; everybody's metrics, for who asked. */
const toChild = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("end") }),
  z.object({ kind: z.literal("renders"), ports: z.array(z.number()) }),
  z.object({ kind: z.literal("collect"), id: z.number() }),
  z.object({ kind: z.literal("collected"), id: z.number(), metrics: z.array(metrics) }),
]);
export type ToChild = z.infer<typeof toChild>;

/** From a child: that it does its work, and where it listens; its metrics; that it wants everybody's. */
const toParent = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ready"), port: z.number().nullable() }),
  z.object({ kind: z.literal("metrics"), id: z.number(), metrics }),
  z.object({ kind: z.literal("collect"), id: z.number() }),
]);
export type ToParent = z.infer<typeof toParent>;

export const readToChild = (message: unknown): ToChild => toChild.parse(message);
export const readToParent = (message: unknown): ToParent => toParent.parse(message);
