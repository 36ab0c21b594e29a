import { randomBytes } from "node:crypto";
import type { Prisma } from "../generated/prisma/client";
import type { MachineSettings } from "../settings/machines-form";
import { settingsTag } from "../tags";
import { type Actor, audit } from "./audit";
import { changing } from "./changing";
import { done, type Outcome, refused } from "./outcome";

/** What machines are given and told. */
export const machineSelect = {
  ...{ feedText: true, crawlers: true, webSubHub: true },
  ...{ indexNow: true, indexNowKey: true, indexNowEndpoint: true },
} satisfies Prisma.SettingsSelect;

const subject = { type: "settings", id: null } as const;

/** Changes what machines are given and told; the key of IndexNow is made when it is first switched on. */
export function saveMachines(machines: MachineSettings, by: Actor): Promise<Outcome<null>> {
  return changing({ by, needs: "settings.edit" }, async (tx, changed) => {
    const row = await tx.settings.findFirst({ select: machineSelect });
    if (!row) return refused("Give the paper a name first.");
    const { indexNowKey, ...before } = row;
    // IndexNow takes 8 to 128 letters, digits and hyphens: https://www.indexnow.org/documentation
    const key = indexNowKey ?? (machines.indexNow ? randomBytes(16).toString("hex") : null);
    await tx.settings.updateMany({ data: { ...machines, indexNowKey: key } });
    await audit({ by, action: "settings.machines", subject, before, after: machines }, tx);
    changed(settingsTag);
    return done(null);
  });
}
