/** XML as tests read it: every element in its order. */
import { type APIResponse, expect } from "@playwright/test";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { z } from "zod";

export type Node = { name: string; text: string; attributes: Record<string, string>; children: Node[] };

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  trimValues: false,
  processEntities: true,
});
const raw = z.array(z.record(z.string(), z.unknown()));

/** The root of a document that was answered; the test fails where it is none. */
export async function readXml(response: APIResponse): Promise<Node> {
  expect(response.status(), response.url()).toBe(200);
  expect(response.headers()["content-type"]).toMatch(/xml; charset=utf-8$/);
  expect(response.headers()["set-cookie"]).toBeUndefined();
  const text = await response.text();
  expect(XMLValidator.validate(text)).toBe(true);
  expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>')).toBe(true);
  const [root] = nodesOf(parser.parse(text));
  if (!root) throw new Error("there is no root");
  return root;
}

function nodesOf(parsed: unknown): Node[] {
  return raw.parse(parsed).flatMap((entry) => {
    const name = Object.keys(entry).find((key) => key !== ":@" && key !== "#text" && !key.startsWith("?"));
    if (!name) return [];
    const children = raw.parse(entry[name]);
    const text = children.map((child) => (typeof child["#text"] === "string" ? child["#text"] : "")).join("");
    const attributes = z.record(z.string(), z.string()).default({}).parse(entry[":@"]);
    return [{ name, text, attributes, children: nodesOf(children) }];
  });
}

/** The text of an element that stands below, by its names on the way there; "" where there is none. */
export function textOf(node: Node, ...names: string[]): string {
  const found = names.reduce<Node | undefined>((at, name) => at?.children.find((each) => each.name === name), node);
  return found?.text ?? "";
}
