import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Property tests and the first call's decoding of the models take seconds, on a starved machine minutes: how fast is for the benchmark to say.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
