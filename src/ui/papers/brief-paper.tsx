/** What the capital wrote to its delegation: the text, red lines, values, what no deal costs. */
import type { ReactNode } from 'react';
import { linePosition, type Observation, type Rules } from '../../engine/index.ts';
import type { ScenarioTexts } from '../../scenario/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { Prose } from './prose.tsx';
import { ValueTable } from './value-table.tsx';

type BriefPaperProps = { readonly rules: Rules; readonly texts: ScenarioTexts; readonly now: Pick<Observation, 'own'> };

export function BriefPaper({ rules, texts, now: { own } }: BriefPaperProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const brief = own.kind === 'seat' ? rules.briefs[own.seat].find(({ id }) => id === own.brief) : undefined;
  if (own.kind !== 'seat' || brief === undefined) return undefined;
  const isPrincipal = rules.principals.includes(own.seat);
  return (
    <article className="brief-paper">
      <p className="subtitle">{speaker.brief(own.brief)}</p>
      <Prose text={speaker.scenario(texts.briefs[own.brief]?.text ?? {})} />
      {isPrincipal && (
        <>
          <h2>{say('ui.brief.red-lines')}</h2>
          {brief.redLines.length === 0 && <p>{say('brief.red-lines.none')}</p>}
          <ul>
            {brief.redLines.map((line) => (
              <li key={line.id}>
                {say(`brief.red-line.${line.bound}`, { issue: speaker.issue(line.issue), position: speaker.label(line.issue, linePosition(line, own.widened)), text: speaker.redLine(line.id) })}
                {' '}{line.scope === 'framework' && say('brief.red-line.framework')}
                {' '}<span className="hint">{say(`brief.red-line.${own.widened.includes(line.id) ? 'moved' : line.widens ? 'movable' : 'fixed'}`)}</span>
              </li>
            ))}
          </ul>
          <h2>{say('ui.brief.values')}</h2>
          <p className="hint">{say('ui.brief.values.hint')}</p>
          <ValueTable rules={rules} brief={brief} seat={own.seat} />
          <h2>{say('ui.brief.no-deal')}</h2>
          <p>{say('brief.no-deal', { points: speaker.points(brief.noDeal.basePoints * 100) })}</p>
          <ul>
            {brief.noDeal.weights.map(({ gauge, centipointsPerUnit, referenceCenti, worse }) => (
              <li key={gauge}>{say(`brief.no-deal.${worse}`, { gauge: speaker.gauge(gauge), points: speaker.points(centipointsPerUnit), reference: speaker.gaugeValue(gauge, referenceCenti) })}</li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}
