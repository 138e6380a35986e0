/** What differs between a record and its re-run, in one sentence: `cli.mismatch.KIND`. */
import type { Mismatch } from '../record/index.ts';
import type { Speaker } from '../text/index.ts';

export function mismatchLine(speaker: Speaker, mismatch: Mismatch): string {
  const say = (values: Readonly<Record<string, string | number>> = {}): string => speaker.say(`cli.mismatch.${mismatch.kind}`, { step: mismatch.step, ...values });
  switch (mismatch.kind) {
    case 'rules-version':
    case 'scenario':
    case 'chain':
      return say({ recorded: mismatch.recorded, present: mismatch.present });
    case 'brief': return say({ seat: speaker.seat(mismatch.seat), brief: mismatch.brief });
    case 'rejected': return say({ seat: speaker.seat(mismatch.seat), rejection: speaker.rejection(mismatch.rejection) });
    case 'events': return say({ index: mismatch.index });
    default: return say();
  }
}
