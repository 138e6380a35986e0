/**
 * The sum as a picture: how far the package reaches, and the mark that it has to pass.
 * Its numbers stand below it in words, so that it is hidden from screen readers.
 */
import type { ReactNode } from 'react';
import type { Assessment } from '../../engine/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { shownSum } from './shown-sum.ts';

/** Worth units that the bar shows at least: five points. */
const LEAST_SPAN = 50_000;

export function Balance({ assessment }: { readonly assessment: Assessment }): ReactNode {
  const speaker = useSpeaker();
  const { worth, alternative, needed } = shownSum(assessment);
  const low = Math.min(worth, alternative, 0);
  const span = Math.max(worth, needed, LEAST_SPAN) * 1.08 - low;
  const at = (amount: number): string => `${((amount - low) * 100) / span}%`;
  return (
    <div className="balance" data-good={assessment.ratifies} aria-hidden="true">
      <div className="balance-bar">
        <span className="balance-worth" style={{ inlineSize: at(worth) }} />
        <span className="balance-mark" data-kind="alternative" style={{ insetInlineStart: at(alternative) }} />
        <span className="balance-mark" data-kind="needed" style={{ insetInlineStart: at(needed) }} />
      </div>
      <p className="balance-words"><span>{speaker.say('ui.balance.worth', { worth: speaker.worth(worth) })}</span><span>{speaker.say('ui.balance.needed', { worth: speaker.worth(needed) })}</span></p>
    </div>
  );
}
