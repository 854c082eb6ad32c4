/** A thread that learns one network, alone or as one of two hands: its task comes in, its lines and its network go out. */
import { parentPort, workerData } from "node:worker_threads";
import { handOf, onlyHand } from "./train-hands.js";
import { learn, type ThreadMessage, type ThreadTask } from "./train-model.js";

const { task, hand } = workerData as ThreadTask;

const send = (message: ThreadMessage): void => { parentPort?.postMessage(message); };

send({ network: learn(task, (line) => { send({ line }); }, hand === undefined ? onlyHand : handOf(hand.number, hand.room)) });
