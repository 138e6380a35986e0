/** Worker of the command line: plays a record again once, then judges the decisions it is asked about. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Decision, judge } from '../analysis/index.ts';
import { invariant } from '../engine/index.ts';
import { rerun } from '../record/index.ts';
import type { Judging } from './judging.node.ts';

const { record, rules, search } = workerData as Judging;
const again = rerun(record, rules);
parentPort?.on('message', (decision: Decision) => {
  invariant(again.ok, 'a record that was opened re-runs');
  parentPort?.postMessage(judge(again.value, decision, search));
});
