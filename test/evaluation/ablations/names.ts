/** Run in a process of its own in which an engine may be replaced: prints the counts of names of the newswire set as JSON. */
import { readRecords } from "../frame.js";
import { measureNames } from "../scorers/names.js";

const { strict } = measureNames(readRecords("entities", "worldwide-newswire-EVALUATE-ONLY", "dev.jsonl.gz"));
process.stdout.write(JSON.stringify([...strict]));
