#!/usr/bin/env node
/** The executable: the command with this process's streams and files. */
import { createReadStream } from "node:fs";
import { main } from "./command-line/index.js";

const { argv, env, stdin, stdout, stderr } = process;

process.exitCode = await main(argv.slice(2), { stdin, stdout, stderr, openFile: createReadStream, environment: env, loadLibrary: () => import("./index.js") });
