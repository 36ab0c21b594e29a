/**
 * Who may import whom at run time, as `npm run check` enforces it. See docs/where-should-my-code-live.md.
 * @type {import("dependency-cruiser").IConfiguration}
 */
export default {
  forbidden: [
    {
      name: "no-circles",
      comment: "Modules that import each other can only be read together.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "nothing-imports-app",
      comment: "Routes are the top. What two of them share lies in components or lib.",
      severity: "error",
      from: { pathNot: "^app/" },
      to: { path: "^app/" },
    },
    {
      name: "nothing-imports-server",
      comment: "The processes are the top of what serves. Only scripts start them.",
      severity: "error",
      from: { pathNot: "^(server|scripts)/" },
      to: { path: "^server/" },
    },
    {
      name: "reading-imports-no-writing",
      comment: "Readers' pages need none of the desk's verbs. The desk may show what readers will get.",
      severity: "error",
      from: { path: "^lib/paper/", pathNot: "\\.test\\.ts$" },
      to: { path: "^lib/newsroom/" },
    },
    {
      name: "lib-imports-no-components",
      comment: "What has no markup must not depend on markup.",
      severity: "error",
      from: { path: "^lib/", pathNot: "\\.test\\.ts$" },
      to: { path: "^components/" },
    },
    {
      name: "components-reach-no-database",
      comment: "A page fetches, components show. A browser must not load what talks to the database.",
      severity: "error",
      from: { path: "^components/", pathNot: "\\.test\\.tsx?$|/testing/" },
      to: { path: "^lib/db\\.ts$", reachable: true },
    },
    {
      name: "programs-import-no-tests",
      comment: "What serves the paper must run without what only tests need.",
      severity: "error",
      from: { path: "^(app|components|lib|server)/", pathNot: "\\.test\\.tsx?$|/testing(/|\\.ts$)" },
      to: { path: "/testing(/|\\.ts$)|\\.test\\.tsx?$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // A server action runs on the server, whoever imports it: no path leads through it into a browser.
    exclude: { path: "^lib/generated/|actions\\.ts$" },
    tsPreCompilationDeps: false, // types are gone at run time
    tsConfig: { fileName: "tsconfig.json" },
  },
};
