/** A round: the one thing asked of the seat, the world it is about, and the papers beside it. Furniture keeps its place in every phase. */
import type { ReactNode } from 'react';
import type { GameView, SeatSitting } from '../../store/index.ts';
import { Notices } from '../frame/notices.tsx';
import { useView } from '../frame/use-view.ts';
import { Task } from '../tasks/task.tsx';
import { Furniture } from './furniture.tsx';
import { Hud } from './hud.tsx';
import { StageWindow } from '../frame/stage-window.tsx';

export function RoundScreen({ game, sitting }: { readonly game: GameView; readonly sitting: SeatSitting }): ReactNode {
  const view = useView();
  const { kind } = sitting.choices;
  return (
    <div className="round-screen" data-view={view} data-task={kind}>
      <Hud game={game} sitting={sitting} />
      <main className="task-sheet">
        <h1 className="visually-hidden">{game.name}</h1>
        <Notices />
        <Task game={game} sitting={sitting} />
      </main>
      {view === 'stage' && <StageWindow />}
      <Furniture game={game} sitting={sitting} view={view} />
    </div>
  );
}
