/** What stands beside the mediator's brief: how it is judged, what each of its means takes of its credit, and how far trust grows by what. Not here: what it may do now (tasks/). */
import type { ReactNode } from 'react';
import { creditGauge, type Rules, trustGauge } from '../../engine/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';

export function HostBounds({ rules }: { readonly rules: Rules }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { principals, constants: { credit, mediatorScore, trust } } = rules;
  const amount = (centi: number): string => speaker.gaugeAmount(creditGauge(principals[0]), centi);
  const ceiling = (centi: number): string => speaker.gaugeValue(trustGauge(principals[0]), centi);
  return (
    <div className="brief-bounds">
      <section>
        <h2>{say('ui.brief.judged')}</h2>
        <ul>
          {(['efficiency', 'fairness', 'calm', 'credit'] as const).map((part) => <li key={part}>{say(`ui.brief.judged.${part}`, { percent: speaker.percent(mediatorScore[part]) })}</li>)}
        </ul>
        <p>{say('ui.brief.judged.war')}</p>
      </section>
      <section>
        <h2>{say('ui.brief.means')}</h2>
        <ul>
          <li>{say('ui.brief.means.host', { amount: amount(credit.hostingCenti) })}</li>
          <li>{say('ui.brief.means.carry', { amount: amount(credit.carryingCenti) })}</li>
          <li>{say('ui.brief.means.sound-out', { amount: amount(credit.soundingCenti) })}</li>
          <li>{say('ui.brief.means.bridge', { amount: amount(credit.bridgeCenti), refused: amount(credit.bridgeRefusedCenti) })}</li>
          <li>{say('ui.brief.means.guarantee', { amount: amount(credit.guaranteeCenti), broken: amount(credit.brokenGuaranteeCenti) })}</li>
        </ul>
        <p>{say('ui.brief.means.trust', { words: ceiling(trust.wordsCeilingCenti), gestures: ceiling(trust.gesturesCeilingCenti) })}</p>
      </section>
    </div>
  );
}
