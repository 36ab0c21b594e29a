import { z } from "zod";
import { isPath, type Path, storedPath } from "../urls";

const longest = 500; // characters

/** An address of this paper as somebody typed it, or pasted it whole: its path, as it is stored. */
const ownPath = (siteUrl: string) =>
  z
    .string()
    .trim()
    .max(longest, `Use at most ${longest} characters.`)
    .transform((typed, context): Path => {
      const path = (typed.startsWith(`${siteUrl}/`) ? typed.slice(siteUrl.length) : typed).replace(/(?<=.)\/+$/, "");
      const refuse = (message: string) => {
        context.addIssue({ code: "custom", message });
        return z.NEVER;
      };
      if (!isPath(path))
        return refuse("Give an address of this paper that begins with one slash, such as /world/story.");
      const stored = storedPath(path);
      if (/[?#\\\s\p{Cc}]/u.test(stored)) return refuse("Leave out spaces, “?”, “#” and what follows them.");
      return stored;
    });

/** What an admin fills in to lead one address to another. */
export const redirectForm = (siteUrl: string) =>
  z.object({
    // See the matcher in proxy.ts: an address with a dot is a file's.
    from: ownPath(siteUrl).refine(
      (path) => !path.includes("."),
      "An address with a dot is a file’s: it can’t be led on.",
    ),
    to: ownPath(siteUrl),
  });
