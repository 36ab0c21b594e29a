import { defineConfig } from "prisma/config";

// `prisma generate` needs no native engine, but the CLI downloads one unless a file is named here.
process.env["PRISMA_SCHEMA_ENGINE_BINARY"] ??= process.execPath;

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
});
