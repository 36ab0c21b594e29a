/** Passwords of the desk: how they are made, and which are refused. */

import { randomInt } from "node:crypto";
import { peopleWords } from "@/lib/messages/desk/people";

export const shortestPassword = 12; // characters: ASVS 6.2.1 asks for 8 and advises 15
export const longestPassword = 128;

// Without what is easily taken for something else when read aloud or copied by hand.
const alphabet = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/** 20 characters, 116 bits. */
export const generatedPassword = (): string =>
  Array.from({ length: 20 }, () => alphabet[randomInt(alphabet.length)]).join("");

// What the commonest passwords are made of. No list of whole ones is needed: hardly any of the
// 3,000 commonest has twelve characters.
const commonParts = [
  ...["password", "passwort", "qwertyuiop", "qwerty", "azerty", "qwertz", "asdfghjkl", "asdf", "zxcvbnm"],
  ...["letmein", "welcome", "admin", "iloveyou", "monkey", "dragon", "football", "baseball", "sunshine", "princess"],
  ...[
    "1234567890",
    "0987654321",
    "123456789",
    "12345678",
    "123456",
    "12345",
    "1234",
    "123",
    "abc",
    "1q2w3e4r",
    "1qaz2wsx",
  ],
  ...["dateline", "newsroom", "changeme", "secret", "trustno1", "superman", "batman", "master", "login", "shadow"],
];
const ownWork = 8; // characters that must be left without them

/** What is wrong with a new password, in a sentence; null where nothing is. `about`: words that give it away. */
export function passwordFault(password: string, about: readonly string[]): string | null {
  if (password.length < shortestPassword) return peopleWords.passwordTooShort(shortestPassword);
  if (password.length > longestPassword) return peopleWords.passwordTooLong(longestPassword);
  const plain = password.toLowerCase();
  const words = about.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length >= 4);
  if (words.some((word) => plain.includes(word))) return peopleWords.passwordHasNames;
  const left = commonParts.reduce((rest, part) => rest.replaceAll(part, ""), plain);
  if (left.length < ownWork || new Set(left).size < ownWork / 2) {
    return peopleWords.passwordTooCommon;
  }
  return null;
}
