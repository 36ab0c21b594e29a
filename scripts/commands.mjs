/**
 * The commands of package.json: what each does and which options it takes. scripts/start.mjs reads this before anything is
 * installed, so it imports nothing but Node's own modules.
 */
import { parseArgs } from "node:util";

/**
 * @typedef {object} Option
 * @property {string} [value] what the usage calls its value; without one the option is a switch
 * @property {string} [example] a value that it may have
 * @property {string} [usual] its value where it is left out
 * @property {string} does
 *
 * @typedef {object} Command
 * @property {string} run how npm runs it
 * @property {string[]} uses what may follow it, one form a line
 * @property {number} mostArguments how many arguments may follow it, apart from options
 * @property {string} does
 * @property {Record<string, Option>} options
 *
 * @typedef {Record<string, unknown>} Values of options, by their names
 * @typedef {{ kind: "run", values: Values } | { kind: "help", text: string } | { kind: "refused", message: string }} Reading
 */

/** @type {Record<string, Command>} By the name of the script that runs it. */
export const commands = {
  serve: {
    run: "npm start",
    uses: [""],
    mostArguments: 0,
    does: "Sets up what is missing (dependencies, database, demo edition, build) and serves the site until Ctrl-C.",
    options: {},
  },
  "build-paper": {
    run: "npm run build",
    uses: [""],
    mostArguments: 0,
    does: "Builds the site ahead of the first start, for example in a container image. It needs no database.",
    options: {},
  },
  dev: {
    run: "npm run dev",
    uses: [""],
    mostArguments: 0,
    does: "Serves the site by Next's development server, on the same database as npm start.",
    options: {},
  },
  load: {
    run: "npm run load",
    uses: ["FILE"],
    mostArguments: 1,
    does: "Loads the edition in FILE, in the form that docs/interchange.md describes: all of it, or nothing.",
    options: {},
  },
  user: {
    run: "npm run user",
    uses: ["create EMAIL NAME ROLE", "role EMAIL ROLE", "reset EMAIL"],
    mostArguments: 4,
    does: "Adds a person to the desk and prints the password, changes a role, or sets a new password. ROLE is writer, editor or admin.",
    options: {},
  },
  "demo-archive": {
    run: "npm run demo:archive",
    uses: ["[OPTIONS]"],
    mostArguments: 0,
    does: "Adds synthetic articles to the paper, to try it at the size of a real archive.",
    options: {
      articles: { value: "N", usual: "1000000", example: "250000", does: "how many articles, at most 5000000" },
      full: { does: "adds their history too: revisions, audit events, redirects, views" },
    },
  },
  check: {
    run: "npm run check",
    uses: [""],
    mostArguments: 0,
    does: "Checks types, lint, import directions, sizes and unused code.",
    options: {},
  },
  test: {
    run: "npm test",
    uses: ["[WORD …]"],
    mostArguments: Number.POSITIVE_INFINITY,
    does: "Runs all checks and tests. With words it runs only the test files whose path contains one of them.",
    options: {},
  },
  bench: {
    run: "npm run bench",
    uses: ["[OPTIONS]"],
    mostArguments: 0,
    does: "Measures the queries, times and weights of pages and compares them with their budgets.",
    options: {
      articles: { value: "N", usual: "250000", example: "250000", does: "the size of the archive" },
      crowd: { does: "measures cached pages while others crawl, publish, upload and flood the server" },
      soak: { value: "N", example: "1000000", does: "measures the memory of a server after N requests" },
      size: {
        value: "N,…",
        example: "2000,250000",
        does: "compares what pages, lists and acts cost in archives of these sizes, kept in DATA_DIR/bench",
      },
      full: { does: "with --size: gives the archives their history too" },
    },
  },
  screenshots: {
    run: "npm run screenshots",
    uses: [""],
    mostArguments: 0,
    does: "Takes pictures of each kind of page of the running demo edition, at three widths, light and dark. It finds the site by SITE_URL or PORT.",
    options: {},
  },
  migration: {
    run: "npm run migration",
    uses: ["NAME"],
    mostArguments: 1,
    does: "Writes the migration NAME from the committed prisma/schema.prisma to the changed one. Read its SQL before you commit it.",
    options: {},
  },
};

/**
 * Reads what follows a command: its options, a question for help, or why it can't run, as one sentence.
 * @param {string} name of the script
 * @param {string[]} args
 * @returns {Reading}
 */
export function readCommand(name, args) {
  const command = commands[name];
  if (!command) return { kind: "refused", message: `There is no command ${name}: see "scripts" in package.json.` };
  const { values, positionals, tokens } = parseArgs({ args, options: parsed(command), strict: false, tokens: true });
  if (values["help"]) return { kind: "help", text: helpOf(command) };

  const seeHelp = `“${command.run} -- --help” lists what it takes.`;
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = command.options[token.name];
    if (!option) return refused(`${command.run} has no option ${token.rawName}: ${seeHelp}`);
    const isMissing = token.value === undefined || token.value === "" || token.value.startsWith("--");
    if (option.value && isMissing) return refused(`Give ${token.rawName} a value: ${token.rawName} ${option.example}.`);
    if (!option.value && token.value !== undefined) return refused(`${token.rawName} takes no value: leave it out.`);
  }
  const tooMany = positionals[command.mostArguments];
  if (tooMany !== undefined) return refused(`${command.run} can't use the argument “${tooMany}”: ${seeHelp}`);
  return { kind: "run", values: withUsual(command, values) };
}

/**
 * The options that this process was started with. scripts/start.mjs has refused all others before.
 * @param {string} name of the script
 * @returns {Values}
 */
export function optionsOf(name) {
  const reading = readCommand(name, process.argv.slice(2));
  return reading.kind === "run" ? reading.values : {};
}

/** @type {(message: string) => Reading} */
const refused = (message) => ({ kind: "refused", message });

/**
 * @param {Command} command
 * @returns {Record<string, { type: "string" | "boolean", short?: string }>} as parseArgs takes them
 */
function parsed({ options }) {
  const own = Object.entries(options).map(([name, { value }]) => [name, { type: value ? "string" : "boolean" }]);
  return { ...Object.fromEntries(own), help: { type: "boolean", short: "h" } };
}

/**
 * @param {Command} command
 * @param {Values} values
 * @returns {Values}
 */
function withUsual({ options }, values) {
  return Object.fromEntries(Object.entries(options).map(([name, { usual }]) => [name, values[name] ?? usual]));
}

/** @param {Command} command */
function helpOf({ run, uses, does, options }) {
  const usage = uses.map((use) => (use === "" ? run : `${run} -- ${use}`));
  const rows = Object.entries(options).map(([name, { value, usual, does }]) => {
    const use = value ? `--${name} ${value}` : `--${name}`;
    return [use, usual === undefined ? does : `${does} (${usual} if you give none)`];
  });
  const table = [...rows, ["--help", "prints this"]].map(([use = "", does]) => `  ${use.padEnd(16)}${does}`);
  return [
    ...usage,
    "",
    does,
    "",
    "Options:",
    ...table,
    "",
    "Settings are environment variables: docs/configuration.md.",
  ].join("\n");
}
