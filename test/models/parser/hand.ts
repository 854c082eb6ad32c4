/** The thread of one of two hands: learns the small treebank and sends its network. */
import { parentPort, workerData } from "node:worker_threads";
import { handOf, type MeetingRoom } from "../../../src/models/parser/train-hands.js";
import { packNetwork } from "../../../src/models/parser/train-pack.js";
import { trainParser } from "../../../src/models/parser/train.js";
import { data, SETTINGS } from "./bank.js";

const { number, room } = workerData as { readonly number: number; readonly room: MeetingRoom };

parentPort?.postMessage(packNetwork(trainParser(data, [], SETTINGS, () => undefined, handOf(number, room)), data));
