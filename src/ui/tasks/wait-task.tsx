/** Another seat is at work. Agents play at once, so this is seen only while they think. */
import type { ReactNode } from 'react';
import { useSpeaker } from '../frame/speaker-context.tsx';

export function WaitTask(): ReactNode {
  const { say } = useSpeaker();
  return <p className="asked">{say('ui.busy.agents')}</p>;
}
