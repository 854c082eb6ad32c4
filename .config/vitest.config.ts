import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Property tests and the first call's decoding of the models take seconds on a loaded machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
