/** `npm run check`: types, lint, import directions, sizes and unused code. */
import { runChecks } from "./checks";
import { runBin } from "./run";
import { command } from "./steps";

await command(async () => {
  const { failed } = await runChecks(runBin);
  if (failed > 0) process.exitCode = 1;
});
