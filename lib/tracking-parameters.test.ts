import { expect, test } from "vitest";
import { naming } from "./addresses/former-address";
import { mendHref } from "./body/mend-href";

test.each([
  ...["utm_source", "UTM_Campaign", "gclid", "dclid", "yclid", "fbclid", "msclkid", "twclid", "ttclid", "gclsrc"],
  ...["gbraid", "wbraid", "gad_source", "_ga", "_gl", "srsltid", "igsh", "igshid", "li_fat_id", "mc_cid", "mc_eid"],
  ...["_hsenc", "_hsmi", "mkt_tok", "vero_id", "oly_enc_id", "oly_anon_id"],
])("%s follows a reader: a pasted link loses it, and no former address is told apart by it", (name) => {
  expect(mendHref(`https://a.example/b?id=7&${name}=x`)).toBe("https://a.example/b?id=7");
  expect(naming(new URLSearchParams({ id: "7", [name]: "x" }))).toEqual([["id", "7"]]);
});

test.each(["id", "p", "utm", "gad", "_g", "clid", "ga", "igshot", "mc_aid"])("%s may name a page and stays", (name) => {
  expect(mendHref(`https://a.example/b?${name}=x`)).toBe(`https://a.example/b?${name}=x`);
  expect(naming(new URLSearchParams({ [name]: "x" }))).toEqual([[name, "x"]]);
});
