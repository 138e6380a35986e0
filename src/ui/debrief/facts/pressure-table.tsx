/** Every act of pressure: what it cost its author, what it took off having no deal, and whether the other side then offered more. */
import type { ReactNode } from 'react';
import type { Ground, Pressure, PressureAct } from '../../../analysis/index.ts';
import { pressureLesson, type Speaker } from '../../../text/index.ts';
import { useSpeaker } from '../../frame/speaker-context.tsx';
import { signed } from '../../papers/signed.ts';
import { SeatMark } from '../../widgets/seat-mark.tsx';
import { FactSection } from './fact-section.tsx';
import { type FactColumn, type FactRow, FactTable } from './fact-table.tsx';
import { type OnStep, StepButton } from './step-button.tsx';

const NUMBERS = ['trust', 'escalation', 'standing', 'other-no-deal', 'own-no-deal'] as const;

export function PressureTable({ pressure, onStep }: { readonly pressure: Pressure; readonly onStep: OnStep }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { acts } = pressure;
  const columns: readonly FactColumn[] = [
    ...NUMBERS.map((key) => ({ key, name: say(`pressure.column.${key}`), kind: 'number' as const })), { key: 'ground', name: say('pressure.column.ground') },
  ];
  return (
    <FactSection title={say('pressure.title')} lesson={pressureLesson(speaker, pressure)} {...(acts.length > 0 && { how: say('pressure.how'), folded: say('facts.table') })}>
      {acts.length > 0 && <FactTable caption={say('pressure.title')} head={say('pressure.column.what')} columns={columns} rows={acts.map((act, nth) => rowOf(act, nth))} />}
    </FactSection>
  );

  function rowOf(act: PressureAct, nth: number): FactRow {
    const { seat, step, round, trustCenti, escalationCenti, standingCenti, otherNoDeal, ownNoDeal, ground } = act;
    return {
      key: String(nth),
      head: (
        <>
          <span className="fact-seat"><SeatMark seat={seat} /> {speaker.seat(seat)}: {actName(speaker, act)}</span>{' '}
          <span className="fact-place">{say('facts.round', { round })} <StepButton step={step} onStep={onStep} /></span>
        </>
      ),
      cells: [...[trustCenti, escalationCenti, standingCenti, otherNoDeal, ownNoDeal].map((centi) => signed(speaker, centi / 100, 1)), groundName(speaker, ground)],
    };
  }
}

function actName(speaker: Speaker, { act }: PressureAct): string {
  if (act.kind === 'deadline') return speaker.say('pressure.act.deadline', { round: act.untilRound });
  return speaker.say(`pressure.act.${act.kind}`, { action: speaker.action(act.action) });
}

function groundName({ say }: Speaker, ground: Ground): string {
  return say(`pressure.ground.${ground.kind}`, ground.kind === 'gave' ? { points: ground.points, round: ground.round } : {});
}
