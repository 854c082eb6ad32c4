/** The process of one teacher: its task comes in, its packed network goes out. */
import type { TeacherTask } from "./train-model.js";
import { trainTeacher } from "./train-model.js";

const send = (message: { readonly line?: string; readonly network?: string }): void => { process.send?.(message); };

process.once("message", (task: TeacherTask) => {
  send({ network: trainTeacher(task, (line) => { send({ line }); }) });
  process.disconnect();
});
