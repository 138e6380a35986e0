/** What each position of each issue is worth to one capital, if it is believed: a number and a small bar each, all bars on one scale. */
import type { ReactNode } from 'react';
import type { Brief, Rules, SeatId } from '../../engine/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { signed } from './signed.ts';

export function ValueTable({ rules, brief, seat }: { readonly rules: Rules; readonly brief: Brief; readonly seat: SeatId }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const most = Math.max(1, ...brief.valuePoints.flat().map(Math.abs));
  return (
    <table className="value-table">
      <thead><tr><th scope="col">{say('ui.brief.issue')}</th><th scope="col">{say('ui.brief.positions')}</th></tr></thead>
      <tbody>
        {rules.issues.map(({ id, giver }, index) => (
          <tr key={id}>
            <th scope="row">{speaker.issue(id)} <span className="hint">{say(giver === seat ? 'ui.brief.you-give' : 'ui.brief.you-receive')}</span></th>
            <td>
              <ol className="value-list">
                {(brief.valuePoints[index] ?? []).map((points, position) => (
                  <li key={position} data-sign={Math.sign(points)}>
                    <span className="value-label">{speaker.label(id, position)}</span>{' '}
                    <b className="value-points">{signed(speaker, points)}</b>
                    <span className="value-bar" aria-hidden="true"><span style={{ inlineSize: `${(Math.abs(points) * 100) / most}%` }} /></span>
                  </li>
                ))}
              </ol>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
