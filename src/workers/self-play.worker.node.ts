/** Worker of the command line: takes a run of seeds, gives its tally. */
import { parentPort, workerData } from 'node:worker_threads';
import { playSeeds, type SelfPlay } from './self-play.ts';

const task = workerData as SelfPlay;
parentPort?.on('message', (seeds: { first: number; count: number }) => parentPort?.postMessage(playSeeds(task, seeds)));
