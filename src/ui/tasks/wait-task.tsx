/** Another seat is at work. Agents play at once, so this is seen only while they think. */
import type { ReactNode } from 'react';
import { usePage } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { BusyNote } from '../widgets/busy-note.tsx';

export function WaitTask(): ReactNode {
  const { say } = useSpeaker();
  const isNamed = usePage((state) => state.thinking !== undefined);
  return isNamed ? <BusyNote /> : <p className="asked">{say('ui.busy.agents')}</p>;
}
