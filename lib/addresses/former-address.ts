/**
 * Addresses that moved, in the one form in which they are kept and looked up: the path as
 * `storedPath` has it, without a slash at its end, and the parameters that name the page, sorted.
 */
import { z } from "zod";
import { isTracking } from "../tracking-parameters";
import { homePath, isDecodable, isPath, type Path, plainPath, storedPath } from "../urls";
import { isOwnAddress, isOwnFeed } from "./own-address";

const mostNamed = 4; // parameters of a former address
const mostAsked = 8; // of a request that are looked at
export const longest = 2000; // bytes: PostgreSQL indexes no more than 2,700

type Parameter = [name: string, value: string];

/** What of a query may name a page: all but what tells campaigns apart. */
export const naming = (query: URLSearchParams): Parameter[] =>
  [...query].filter(([name]) => name !== "" && !isTracking(name));

const keyOf = (path: Path, parameters: Parameter[]): Path => {
  const pairs = parameters.map((parameter) => new URLSearchParams([parameter]).toString()).sort();
  return pairs.length === 0 ? path : `${path}?${pairs.join("&")}`;
};

export type Key = { address: Path; parameters: Parameter[] };

/**
 * The addresses, as redirects hold them, that a request may ask for: first those that name most of its
 * parameters, last its path alone. At most 163.
 */
export function formerKeys(path: Path, query: URLSearchParams): Key[] {
  const asked = naming(query).slice(0, mostAsked);
  let choices: Parameter[][] = [[]];
  for (const parameter of asked) {
    const longer = choices.filter((chosen) => chosen.length < mostNamed).map((chosen) => [...chosen, parameter]);
    choices = [...choices, ...longer];
  }
  return choices
    .sort((one, other) => other.length - one.length)
    .map((parameters) => ({ address: keyOf(storedPath(plainPath(path)), parameters), parameters }));
}

const deepest = 32; // segments

/** "/a" and "/a/b" for "/a/b/c", the longest first; none of more than 32 segments. */
export function pathsAbove(path: Path): string[] {
  const above = path
    .split("/")
    .slice(0, -1)
    .slice(0, deepest + 1);
  return above.slice(1).map((_, index) => above.slice(0, above.length - index).join("/"));
}

type ReadAddress = { address: Path } | { problem: string };

const noPath = "Give an address of this paper that begins with one slash, such as /world/story.";
const unaskable =
  "Leave out backslashes, line breaks, a space at the end, and “.” or “..” between slashes, and “%” that encodes no letter: no browser asks for them.";
const tooLong = `Give a shorter address: at most ${longest} bytes are kept.`;

/** The path of a page to lead to. */
export function readTarget(typed: string): ReadAddress {
  if (/[?#]/.test(typed)) return { problem: "Leave out “?”, “#” and what follows them." };
  return readPath(typed);
}

/** A former address, which may name its page by parameters. */
export function readFormerAddress(typed: string): ReadAddress {
  if (typed.includes("#")) return { problem: "Leave out “#” and what follows it: no browser sends it." };
  const [typedPath = "", ...rest] = typed.split("?");
  const path = readPath(typedPath);
  if ("problem" in path) return path;
  if (path.address !== homePath && (isOwnAddress(path.address) || isOwnFeed(path.address)))
    return { problem: "The site needs this address itself: it can’t be led on. Choose another." };
  const parameters = naming(new URLSearchParams(rest.join("?")));
  if (parameters.length > mostNamed)
    return { problem: `Keep only what names the page after “?”: at most ${mostNamed} parameters.` };
  const address = keyOf(path.address, parameters);
  if (address === homePath) return { problem: "Readers find the front page at this address. Choose another." };
  return Buffer.byteLength(address) > longest ? { problem: tooLong } : { address };
}

function readPath(typed: string): ReadAddress {
  if (!typed.startsWith("/") || typed.startsWith("//")) return { problem: noPath };
  if (!isPath(typed) || !isPath(plainPath(typed)) || !isDecodable(typed)) return { problem: unaskable };
  const address = storedPath(plainPath(typed));
  if (!isPath(address)) return { problem: unaskable };
  return Buffer.byteLength(address) > longest ? { problem: tooLong } : { address };
}

const addressType = (read: (typed: string) => ReadAddress) =>
  z.string().transform((typed, context): Path => {
    const answer = read(typed);
    if ("address" in answer) return answer.address;
    context.addIssue({ code: "custom", message: answer.problem });
    return z.NEVER;
  });

/** As `readTarget`, for forms and files. */
export const targetPath = addressType(readTarget);

/** As `readFormerAddress`, for forms and files. */
export const formerAddress = addressType(readFormerAddress);
