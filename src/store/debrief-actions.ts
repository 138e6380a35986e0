/**
 * The debrief on the page: opening it for the game that lies open or for a saved one, looking for turning points, pointing at a text.
 * Not here: what it works out (debrief.ts), the replay that it is bound to (replay-actions.ts).
 * Invariant: only a finished game has one; what was found is kept with the saved game, outside its chain.
 */
import { formatRecord, parseRecord, type TurningPoints } from '../record/index.ts';
import type { DebriefFound } from './debrief-view.ts';
import { attempt, closeGame, type Desk, publishReplay, save, tellKept } from './desk.ts';
import { type OpenedFilm, openFilmOfGame, openSavedFilm } from './replay-actions.ts';

export type DebriefActions = {
  /** Of the game that lies open and is over. */
  readonly debriefGame: () => Promise<void>;
  /** Of a saved game, at a step; at its last unless one is named. */
  readonly debrief: (id: string, step?: number) => Promise<void>;
  /** Of the game that is being watched: the debrief that was left, or a new one. */
  readonly debriefWatched: () => Promise<void>;
  /** From the debrief into the film. */
  readonly watchFromDebrief: (step: number) => void;
  readonly chooseText: (text: number | undefined) => void;
  readonly searchTurningPoints: () => Promise<void>;
  readonly stopSearch: () => void;
  /** What the open debrief has found so far. */
  readonly debriefFound: () => DebriefFound | undefined;
};

export function createDebriefActions(desk: Desk): DebriefActions {
  const debriefGame = (): Promise<void> => attempt(desk, 'loading', () => open(desk, openFilmOfGame(desk)));
  const debrief = (id: string, step?: number): Promise<void> => attempt(desk, 'loading', async () => {
    const film = await openSavedFilm(desk, id);
    if (film === undefined || film.rerun.record.outcome.kind === 'unfinished') return;
    closeGame(desk);
    await open(desk, film, step);
  });
  return {
    debriefGame,
    debrief,
    async debriefWatched() {
      const watched = desk.replay?.view().linked;
      if (desk.debrief !== undefined) showAll(desk);
      else if (desk.game !== undefined) await debriefGame();
      else if (watched !== undefined) await debrief(watched);
    },
    watchFromDebrief(step) {
      desk.replay?.seek(step);
      publishReplay(desk);
      desk.state.setState({ screen: 'replay' });
    },
    chooseText: (text) => desk.debrief?.choose(text),
    async searchTurningPoints() {
      await desk.debrief?.search();
    },
    stopSearch: () => desk.debrief?.stopSearch(),
    debriefFound: () => desk.debrief?.found(),
  };
}

/** Back from the film, which may have been watched with one side's eyes. */
function showAll(desk: Desk): void {
  desk.replay?.lookAs('all');
  desk.replay?.setAhead('shown');
  publishReplay(desk);
  desk.state.setState({ screen: 'debrief' });
}

/** Lazily imported: analysis is no part of the page's first chunk. */
async function open(desk: Desk, film: OpenedFilm | undefined, step?: number): Promise<void> {
  if (film === undefined || film.rerun.record.outcome.kind === 'unfinished') return;
  const { openDebrief } = await import('./debrief.ts');
  desk.debrief?.close();
  desk.replay = film.replay;
  film.replay.seek(step ?? film.rerun.steps.length - 1);
  desk.debrief = openDebrief(film.rerun, {
    analyst: desk.world.analyst,
    onChange: () => publishDebrief(desk),
    keep: (points) => keep(desk, film.saved, points),
  });
  publishReplay(desk);
  publishDebrief(desk);
  desk.state.setState({ screen: 'debrief', refused: undefined });
}

function publishDebrief(desk: Desk): void {
  desk.state.setState({ debrief: desk.debrief?.view() });
}

/** Into the annex of the saved game; a game that lies open is the one that is saved. */
async function keep(desk: Desk, id: string, turningPoints: TurningPoints): Promise<void> {
  if (desk.game?.id === id) {
    desk.game.session.annotate((annex) => ({ ...annex, turningPoints }));
    return save(desk);
  }
  const saved = await desk.keeper.read(id);
  const parsed = saved === undefined ? undefined : parseRecord(saved.record);
  if (saved === undefined || parsed?.ok !== true || parsed.value.format !== 'muscat-record/1') return;
  const record = formatRecord({ ...parsed.value, annex: { ...parsed.value.annex, turningPoints } });
  tellKept(desk, await desk.keeper.write({ ...saved, record }));
}
