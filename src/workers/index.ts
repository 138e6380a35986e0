/**
 * The page's workers: the browser half of this room, and its one door. The Node half is index.node.ts.
 * Not here: what is done with the answers.
 */
export { type Adviser, type BrokeOff, createPageWorker, type Files, type FileFault, type PageWorker, type PageWorkerOptions, type Thinker } from './page-worker.ts';
export { adviseHere, filesHere, thinkHere } from './on-this-thread.ts';
export { startPageWorker } from './start-page-worker.ts';
export type { WorkerPort } from './worker-line.ts';
export { type Analyst, type AnalystPort, createAnalyst, type Ended } from './analyst.ts';
export { startAnalyst } from './start-analyst.ts';
export type { Subject } from './analyst-tasks.ts';
