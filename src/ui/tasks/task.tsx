/** The one thing that the present seat is asked to do. */
import type { ReactNode } from 'react';
import type { GameView, SeatSitting } from '../../store/index.ts';
import { AgendaTask } from './agenda-task.tsx';
import { AnswerTask } from './answer-task.tsx';
import { DispatchTask } from './dispatch-task.tsx';
import { FloorTask } from './floor-task.tsx';
import { MediationTask } from './mediation-task.tsx';
import { SealedTask } from './sealed-task.tsx';
import { StatementTask } from './statement-task.tsx';
import { WaitTask } from './wait-task.tsx';

export type TaskProps = { readonly game: GameView; readonly sitting: SeatSitting };

export function Task({ game, sitting }: TaskProps): ReactNode {
  const { choices, draft } = sitting;
  switch (choices.kind) {
    case 'dispatch': return draft?.kind === 'dispatch' ? <DispatchTask game={game} sitting={sitting} choices={choices} draft={draft} /> : undefined;
    case 'agenda': return draft?.kind === 'agenda' ? <AgendaTask game={game} sitting={sitting} choices={choices} draft={draft} /> : undefined;
    case 'floor': return draft?.kind === 'offer' ? <FloorTask game={game} sitting={sitting} choices={choices} draft={draft} /> : undefined;
    case 'mediation': return draft?.kind === 'bridge' ? <MediationTask game={game} sitting={sitting} choices={choices} draft={draft} /> : undefined;
    case 'answer-bridge': return <AnswerTask game={game} sitting={sitting} choices={choices} />;
    case 'statement': return draft?.kind === 'statement' ? <StatementTask game={game} sitting={sitting} choices={choices} draft={draft} /> : undefined;
    case 'sealed': return <SealedTask sitting={sitting} choices={choices} />;
    case 'wait':
    case 'over': return <WaitTask />;
  }
}
