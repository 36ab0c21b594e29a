import { randomBytes } from "node:crypto";
import { settingsWords } from "@/lib/messages/desk/settings";
import type { Prisma } from "../generated/prisma/client";
import { type Edit, type Labels, mergeFields } from "../merge-fields";
import { keptPolicy } from "../settings/crawler-policy";
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

type MachineEdit = Partial<MachineSettings>;
const labels: Labels<MachineSettings> = {
  ...{ feedText: settingsWords.feedContent, webSubHub: settingsWords.hub, crawlers: settingsWords.crawlers },
  ...{ indexNow: settingsWords.notifyIndexNow, indexNowEndpoint: settingsWords.endpoint },
};
const subject = { type: "settings", id: null } as const;

/** Changes what machines are given and told; the key of IndexNow is made when it is first switched on. */
export function saveMachines(edit: Edit<MachineSettings>, by: Actor): Promise<Outcome<MachineEdit>> {
  return changing<MachineEdit>({ by, needs: "settings.edit" }, async (tx, changed) => {
    await tx.$queryRaw`SELECT FROM "Settings" FOR UPDATE`;
    const row = await tx.settings.findFirst({ select: machineSelect });
    if (!row) return refused(settingsWords.nameFirst);
    const { indexNowKey, ...kept } = row;
    const before = { ...kept, crawlers: keptPolicy(kept.crawlers) };
    const merged = mergeFields(edit, before, labels);
    if (!merged.ok) return merged;
    const machines = { ...before, ...merged.value };
    // IndexNow takes 8 to 128 letters, digits and hyphens: https://www.indexnow.org/documentation
    const key = indexNowKey ?? (machines.indexNow ? randomBytes(16).toString("hex") : null);
    await tx.settings.updateMany({ data: { ...merged.value, indexNowKey: key } });
    await audit({ by, action: "settings.machines", subject, before, after: machines }, tx);
    changed(settingsTag);
    return done(merged.value);
  });
}
