/** `npm run build`: builds ahead of the first start, for an image; needs no database. */
import { build } from "./build";
import { command, step } from "./steps";

await command(() => step("Build", build));
