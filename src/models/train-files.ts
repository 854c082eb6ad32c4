/** Reads the files of the data sets. For training and evaluation only. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/**
 * The text of a file, unpacked where its name ends in ".gz".
 *
 * @example
 * readText("dev.conllu.gz");
 */
export const readText = (file: string): string => (file.endsWith(".gz") ? gunzipSync(readFileSync(file)).toString("utf8") : readFileSync(file, "utf8"));

/**
 * The records of a file of JSON Lines.
 *
 * @example
 * readLines("train.jsonl.gz").length;
 */
export const readLines = (file: string): readonly unknown[] => readText(file).split("\n").filter((line) => line !== "").map((line): unknown => JSON.parse(line));
