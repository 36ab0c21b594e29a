/** What machines are given and told. */

import { isIP } from "node:net";
import { z } from "zod";
import { settingsWords } from "@/lib/messages/desk/settings";
import { hostOf, isLoopbackUrl, isPublicAddress } from "../network/public-network";
import { holdsNoUser, isSecureAddress } from "../network/web-address";
import { crawlerPolicy } from "./crawler-policy";
import { json, orNull, text } from "./fields";

/** `toLoopback`: a service may be on this very machine. */
export function machinesForm(toLoopback: boolean) {
  const isService = (address: string): boolean => {
    if (!holdsNoUser(address)) return false;
    const host = hostOf(new URL(address));
    if (isLoopbackUrl(new URL(address))) return toLoopback;
    return isSecureAddress(address) && (isIP(host) === 0 || isPublicAddress(host));
  };
  return z.object({
    feedText: z.enum(["full", "summary"], settingsWords.feedContentNeeded),
    webSubHub: orNull(
      text(500).refine((address) => address === "" || isService(address), {
        error: settingsWords.hubInvalid,
      }),
    ),
    indexNow: z
      .literal("on")
      .optional()
      .transform((sent) => sent === "on"),
    indexNowEndpoint: text(500).refine(isService, {
      error: settingsWords.endpointInvalid,
    }),
    crawlers: json(crawlerPolicy),
  });
}

export type MachineSettings = z.infer<ReturnType<typeof machinesForm>>;
