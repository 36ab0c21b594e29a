/** A process that renders: plain Next behind server/render/server.ts. */
import next from "next";
import { config } from "../../lib/config";
import { Changes } from "../changes";
import { priorities, runChild } from "../child";
import { readEnhancement } from "../enhancement";
import { readSmallStyles } from "../small-styles";
import { serveRenders } from "./server";

const root = process.cwd(); // the project's folder: every start is from there

await runChild(async () => {
  const { siteUrl } = config();
  const database = process.env["DATABASE_URL"] ?? "";
  const isSecure = siteUrl.startsWith("https:");
  const app = next({ dev: false, dir: root });
  await app.prepare();
  const finishing = {
    ...{ isSecure, enhancement: await readEnhancement(root, isSecure), styles: await readSmallStyles(root) },
  };
  const changes = new Changes();
  const stopFollowing = changes.follow(database);
  const rendering = await serveRenders({
    ...{ handle: app.getRequestHandler(), host: new URL(siteUrl).host, finishing },
    ...{ secret: process.env["RENDER_SECRET"] ?? "", reach: (position) => changes.reach(position) },
  });
  // Where Next asks for the page that an action redirects to.
  process.env["__NEXT_PRIVATE_ORIGIN"] = `http://127.0.0.1:${rendering.port}`;
  await rendering.warmUp();
  const close = async () => {
    await rendering.close();
    await stopFollowing();
    await app.close();
  };
  return { port: rendering.port, close };
}, priorities.render);
