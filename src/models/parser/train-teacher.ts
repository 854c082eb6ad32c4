/** The thread of one teacher: its seed comes in, its packed network goes out. */
import { parentPort, workerData } from "node:worker_threads";
import { trainTeacher } from "./train-model.js";

parentPort?.postMessage({ network: trainTeacher(workerData as number, (line) => { parentPort?.postMessage({ line }); }) });
