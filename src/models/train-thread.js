// Starts a thread written in TypeScript: the loader of the process does not reach into its threads on Node 20.
import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
await import(workerData.module);
