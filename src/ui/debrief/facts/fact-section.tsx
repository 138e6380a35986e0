/** A part of the debrief: its name, what to see in it, and the table that shows it. */
import type { ReactNode } from 'react';
import { useSpeaker } from '../../frame/speaker-context.tsx';

type FactSectionProps = {
  readonly title: string;
  /** Whole sentences, the one that matters most first. */
  readonly lesson: readonly string[];
  /** How the numbers below are counted. */
  readonly how?: string;
  /** Folded away on the screen, where what is to be seen in it says enough. */
  readonly folded?: string;
  readonly children?: ReactNode;
};

export function FactSection({ title, lesson, how, folded, children }: FactSectionProps): ReactNode {
  const { say } = useSpeaker();
  return (
    <section className="fact-section">
      <h3>{title}</h3>
      <p className="fact-lesson">{lesson.join(' ')}</p>
      {folded === undefined ? children : <details className="opens-in-print"><summary>{folded}</summary>{children}</details>}
      {how !== undefined && <details className="fact-how"><summary>{say('facts.how')}</summary><p>{how}</p></details>}
    </section>
  );
}
