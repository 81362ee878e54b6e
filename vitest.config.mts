import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Tests start processes and run properties; on a busy machine either may take a while, and none is timed.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    env: { NO_COLOR: "", FORCE_COLOR: "", TOPSHEET_DEBUG: "" },
  },
});
