/** A round: the one thing asked of the seat, and beside it how things stand. Furniture keeps its place in every phase. */
import type { ReactNode } from 'react';
import type { GameView, SeatSitting } from '../../store/index.ts';
import { Notices } from '../frame/notices.tsx';
import { AccordPanel } from '../papers/accord-panel.tsx';
import { Chronicle } from '../papers/chronicle.tsx';
import { GaugesPanel } from '../papers/gauges-panel.tsx';
import { TablePanel } from '../papers/table-panel.tsx';
import { Task } from '../tasks/task.tsx';
import { BusyNote } from '../widgets/busy-note.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { GameBar } from './game-bar.tsx';

export function RoundScreen({ game, sitting }: { readonly game: GameView; readonly sitting: SeatSitting }): ReactNode {
  const { say } = useSpeaker();
  const { rules, texts } = game;
  const { now, past, seenTo } = sitting;
  return (
    <div className="round-screen">
      <GameBar game={game} sitting={sitting} />
      <div className="desk">
        <main className="sheet task-sheet">
          <h1 className="visually-hidden">{game.name}</h1>
          <Notices />
          <Task game={game} sitting={sitting} />
          <BusyNote />
        </main>
        <aside className="side" aria-label={say('ui.side.label')}>
          <GaugesPanel rules={rules} texts={texts} now={now} past={past} />
          <AccordPanel rules={rules} now={now} />
          <TablePanel rules={rules} now={now} />
          <Chronicle past={past} seenTo={seenTo} />
        </aside>
      </div>
    </div>
  );
}
