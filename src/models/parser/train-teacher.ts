/** The process of one teacher: its task comes in, its packed network goes out. */
import type { TeacherTask } from "./train-model.js";
import { trainTeacher } from "./train-model.js";

const send = (message: { readonly line?: string; readonly network?: string }, then?: () => void): void => { process.send?.(message, undefined, undefined, then); };

process.once("message", (task: TeacherTask) => {
  // Only when the network has gone out, the way back is closed, and the process ends.
  send({ network: trainTeacher(task, (line) => { send({ line }); }) }, () => { process.disconnect(); });
});
