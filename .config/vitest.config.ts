import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Pure functions share nothing that a test could spoil: one worker loads the library once, not once a file. A second
    // would load it again, and where a worker takes more than a minute to start Vitest gives it up.
    isolate: false,
    maxWorkers: 1,
    // Node's own import, through esbuild: Vite's takes several times as long for hundreds of small modules and the weights. Nothing is mocked, which would need the loader.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    execArgv: ["--import", "tsx"],
    // Property tests and the first call's decoding of the models take seconds, on a starved machine minutes: how fast is for the benchmark to say.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
