/** What the capital wrote to its delegation: the text, red lines, values, what no deal costs; for the host, how it is judged. Fits one printed page. */
import type { ReactNode } from 'react';
import { type Brief, linePosition, type Observation, type OwnView, type RedLine, type Rules } from '../../engine/index.ts';
import type { ScenarioTexts } from '../../scenario/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { HostBounds } from './host-bounds.tsx';
import { Prose } from './prose.tsx';
import { ValueTable } from './value-table.tsx';

type BriefPaperProps = { readonly rules: Rules; readonly texts: ScenarioTexts; readonly now: Pick<Observation, 'own'> };

export function BriefPaper({ rules, texts, now: { own } }: BriefPaperProps): ReactNode {
  const speaker = useSpeaker();
  const brief = own.kind === 'seat' ? rules.briefs[own.seat].find(({ id }) => id === own.brief) : undefined;
  if (own.kind !== 'seat' || brief === undefined) return undefined;
  const isPrincipal = rules.principals.includes(own.seat);
  return (
    <article className="brief-paper">
      <p className="subtitle">{speaker.brief(own.brief)}</p>
      <div className="brief-text"><Prose text={speaker.scenario(texts.briefs[own.brief]?.text ?? {})} /></div>
      {!isPrincipal && <HostBounds rules={rules} />}
      {isPrincipal && (
        <>
          <div className="brief-bounds">
            <RedLines brief={brief} own={own} />
            <NoDeal brief={brief} />
          </div>
          <Values rules={rules} brief={brief} own={own} />
        </>
      )}
    </article>
  );
}

type Own = Extract<OwnView, { kind: 'seat' }>;

function RedLines({ brief: { redLines }, own }: { readonly brief: Brief; readonly own: Own }): ReactNode {
  const { say } = useSpeaker();
  return (
    <section>
      <h2>{say('ui.brief.red-lines')}</h2>
      {redLines.length === 0 && <p>{say('brief.red-lines.none')}</p>}
      <ul className="red-lines">{redLines.map((line) => <li key={line.id}><RedLineText line={line} own={own} /></li>)}</ul>
    </section>
  );
}

/** In the capital's words, then exactly. */
function RedLineText({ line, own: { widened } }: { readonly line: RedLine; readonly own: Own }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const words = speaker.redLine(line.id);
  const bound = say(`brief.red-line.${line.bound}`, { issue: speaker.issue(line.issue), position: speaker.label(line.issue, linePosition(line, widened)), text: '' }).trim();
  return (
    <>
      {words !== '' && words !== line.id && <span className="red-line-words">{words} </span>}
      <span className="red-line-bound">{bound}</span>{' '}
      {line.scope === 'framework' && <span className="hint">{say('brief.red-line.framework')} </span>}
      <span className="hint">{say(`brief.red-line.${widened.includes(line.id) ? 'moved' : line.widens ? 'movable' : 'fixed'}`)}</span>
    </>
  );
}

function NoDeal({ brief: { noDeal } }: { readonly brief: Brief }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  return (
    <section className="no-deal">
      <h2>{say('ui.brief.no-deal')}</h2>
      <p>{say('brief.no-deal', { points: speaker.points(noDeal.basePoints * 100) })}</p>
      <ul>
        {noDeal.weights.map(({ gauge, centipointsPerUnit, referenceCenti, worse }) => (
          <li key={gauge}>{say(`brief.no-deal.${worse}`, { gauge: speaker.gauge(gauge), points: say('amount.points', { count: centipointsPerUnit / 100, shown: speaker.number(centipointsPerUnit / 100, 2) }), reference: speaker.gaugeValue(gauge, referenceCenti) })}</li>
        ))}
      </ul>
    </section>
  );
}

function Values({ rules, brief, own }: { readonly rules: Rules; readonly brief: Brief; readonly own: Own }): ReactNode {
  const { say } = useSpeaker();
  return (
    <section className="brief-values">
      <h2>{say('ui.brief.values')}</h2>
      <p className="hint">{say('ui.brief.values.hint')}</p>
      <ValueTable rules={rules} brief={brief} seat={own.seat} />
    </section>
  );
}
