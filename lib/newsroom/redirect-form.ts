import { z } from "zod";
import { formerAddress, targetPath } from "../addresses/former-address";

/** An address of this paper as somebody typed it, or pasted it whole: mended, it would be another. */
const pasted = (siteUrl: string) =>
  z
    .string()
    .trim()
    .transform((typed) => (typed.startsWith(`${siteUrl}/`) ? typed.slice(siteUrl.length) : typed));

/** The address of a page of this paper to lead readers to. */
export const targetField = (siteUrl: string) => pasted(siteUrl).pipe(targetPath);

/** What an admin fills in to lead one address to another. */
export const redirectForm = (siteUrl: string) =>
  z.object({ from: pasted(siteUrl).pipe(formerAddress), to: targetField(siteUrl) });
