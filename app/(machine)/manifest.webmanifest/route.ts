import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { paperColour } from "@/lib/brand-colours";
import { site } from "@/lib/paper/site";
import { textDirection } from "@/lib/text-direction";
import { homePath, iconPath } from "@/lib/urls";

/** What the paper is as a program on somebody's device: https://www.w3.org/TR/appmanifest/ */
export async function GET(): Promise<Response> {
  await connection(); // the paper's own, not the build's
  const { name, description, language } = await site();
  const icons = ([192, 512] as const).flatMap((size) =>
    (["any", "maskable"] as const).map((purpose) => ({
      ...{ src: iconPath(size), sizes: `${size}x${size}`, type: "image/png", purpose },
    })),
  );
  const manifest: MetadataRoute.Manifest = {
    ...{ id: homePath, start_url: homePath, scope: homePath, display: "minimal-ui" },
    ...{ name, short_name: name, description, lang: language, dir: textDirection(language), icons },
    ...{ background_color: paperColour.light, theme_color: paperColour.light },
  };
  return Response.json(manifest, {
    headers: { "content-type": "application/manifest+json; charset=utf-8", "cache-control": "public, max-age=3600" },
  });
}
