/** The process of one teacher: its seed comes in, its packed network goes out. */
import { trainTeacher } from "./train-model.js";

const send = (message: { readonly line?: string; readonly network?: string }): void => { process.send?.(message); };

send({ network: trainTeacher(Number(process.argv[2]), (line) => { send({ line }); }) });
