/**
 * Watching games: opening the film, stepping, playing, seeing with other eyes, and the links that lead to a step.
 * Not here: what a viewer may see (replay.ts, engine), how a link is written (step-link.ts).
 * Invariant: a link opens nothing but a finished game of this browser; whatever else it names ends at the title with words.
 */
import type { Viewer } from '../engine/index.ts';
import { parseRecord, rerun, type Rerun } from '../record/index.ts';
import { attempt, closeGame, type Desk, listSaved, publishReplay } from './desk.ts';
import type { Ahead, LinkFault, Refused, ReplaySpeed } from './page-state.ts';
import { scenarioOf } from './play-actions.ts';
import { type Replay, replayOfGame } from './replay.ts';
import { parseStepLink, type StepLink } from './step-link.ts';

export type ReplayActions = {
  readonly watch: (id: string) => Promise<void>;
  /** Watches the game that lies open: after its end as anybody, before as the present seat. */
  readonly watchGame: () => void;
  readonly seek: (step: number) => void;
  readonly lookAs: (viewer: Viewer) => void;
  readonly playReplay: () => void;
  readonly pauseReplay: () => void;
  readonly setReplaySpeed: (speed: ReplaySpeed) => void;
  /** Hides what comes after the present step, or shows it again. */
  readonly setAhead: (ahead: Ahead) => void;
  /** Opens what the page's address names: the step of a replay, or nothing. */
  readonly openLink: () => Promise<void>;
};

/** How long a step is shown at speed 1. */
export const STEP_MILLISECONDS = 2000;

/** @param debrief opens the debrief of a saved game */
export function createReplayActions(desk: Desk, debrief: (id: string, step: number) => Promise<void>): ReplayActions {
  const drive = createDrive(desk);
  const onReplay = (change: (replay: Replay) => void): void => {
    if (desk.replay === undefined) return;
    change(desk.replay);
    publishReplay(desk);
    drive(desk.replay);
  };
  return {
    watch: (id) => attempt(desk, 'loading', async () => {
      await watch(desk, id);
    }),
    watchGame: () => watchGame(desk),
    seek: (step) => onReplay((replay) => replay.seek(step)),
    lookAs: (viewer) => onReplay((replay) => replay.lookAs(viewer)),
    playReplay: () => onReplay((replay) => replay.play()),
    pauseReplay: () => onReplay((replay) => replay.pause()),
    setReplaySpeed: (speed) => onReplay((replay) => replay.setSpeed(speed)),
    setAhead: (ahead) => onReplay((replay) => replay.setAhead(ahead)),
    openLink: () => openLink(desk, debrief),
  };
}

/** Keeps one step ahead of a film that runs: after the time of a step the next one comes, until it stops or is put away. */
function createDrive(desk: Desk): (replay: Replay) => void {
  let forget = (): void => undefined;
  const drive = (replay: Replay): void => {
    forget();
    const { playing, speed } = replay.view();
    if (!playing) return;
    forget = desk.world.later(STEP_MILLISECONDS / speed, () => {
      if (desk.replay !== replay) return;
      replay.advance();
      publishReplay(desk);
      drive(replay);
    });
  };
  return drive;
}

/** Puts a film on: the one way into the replay. */
export function openReplay(desk: Desk, replay: Replay): void {
  desk.replay = replay;
  publishReplay(desk);
  desk.state.setState({ screen: 'replay', refused: undefined });
}

/** A game played again, to be watched or talked about. */
export type OpenedFilm = { readonly replay: Replay; readonly rerun: Rerun; /** Id of the saved game. */ readonly saved: string };

/** Whether the saved game is being watched now; where not, the page was told why. */
async function watch(desk: Desk, id: string): Promise<Replay | undefined> {
  const film = await openSavedFilm(desk, id);
  if (film === undefined) return undefined;
  closeGame(desk);
  openReplay(desk, film.replay);
  return film.replay;
}

/** The film of a saved game; where there is none, the page was told why. */
export async function openSavedFilm(desk: Desk, id: string): Promise<OpenedFilm | undefined> {
  const saved = await desk.keeper.read(id);
  if (saved === undefined) {
    await listSaved(desk);
    return undefined;
  }
  const { info: { name: file } } = saved;
  const refuse = (refused: Refused): undefined => {
    desk.state.setState({ refused });
    return undefined;
  };
  const parsed = parseRecord(saved.record);
  if (!parsed.ok) return refuse({ file, kind: 'unreadable', problems: parsed.error });
  if (parsed.value.format !== 'muscat-record/1') return undefined;
  const loaded = await scenarioOf(desk, parsed.value);
  if (!loaded.ok) return refuse({ file, ...loaded.error });
  const again = rerun(parsed.value, loaded.value.rules);
  if (!again.ok) return refuse({ file, kind: 'differs', mismatch: again.error });
  return { rerun: again.value, saved: id, replay: replayOfGame(again.value, { name: file, texts: loaded.value.texts, saved: id, viewers: [] }) };
}

function watchGame(desk: Desk): void {
  const film = openFilmOfGame(desk);
  if (film !== undefined) openReplay(desk, film.replay);
}

/** The film of the game that lies open: after its end for anybody, before for the present seat. */
export function openFilmOfGame(desk: Desk): OpenedFilm | undefined {
  const view = desk.game?.view();
  if (desk.game === undefined || view === undefined || view.sitting.kind === 'curtain') return undefined;
  const again = rerun(desk.game.record(), view.rules);
  if (!again.ok) {
    desk.state.setState({ refused: { file: view.name, kind: 'differs', mismatch: again.error } });
    return undefined;
  }
  const viewers: readonly Viewer[] = view.sitting.kind === 'seat' ? [view.sitting.seat] : [];
  return { rerun: again.value, saved: view.id, replay: replayOfGame(again.value, { name: view.name, texts: view.texts, saved: view.id, viewers }) };
}

async function openLink(desk: Desk, debrief: (id: string, step: number) => Promise<void>): Promise<void> {
  const parsed = parseStepLink(desk.world.address.read());
  if (parsed.kind === 'none') return;
  if (parsed.kind === 'link' && isOpenAlready(desk, parsed.link)) {
    desk.replay?.seek(parsed.link.step);
    return publishReplay(desk);
  }
  await attempt(desk, 'loading', async () => {
    if (parsed.kind === 'garbled') return refuseLink(desk, 'garbled');
    await followLink(desk, parsed.link);
  });
  const { replay } = desk.state.getState();
  if (parsed.kind === 'link' && parsed.link.show === 'debrief' && replay?.linked === parsed.link.game) await debrief(parsed.link.game, parsed.link.step);
}

/** Back from a place on the page to the debrief that lies open: what is worked out for it goes on. */
function isOpenAlready(desk: Desk, { game, show }: StepLink): boolean {
  return show === 'debrief' && desk.debrief !== undefined && desk.state.getState().screen === 'debrief' && desk.replay?.view().linked === game;
}

async function followLink(desk: Desk, { game: id, step, viewer }: StepLink): Promise<void> {
  const saved = await desk.keeper.read(id);
  if (saved === undefined) return refuseLink(desk, 'gone');
  if (!saved.info.over) return refuseLink(desk, 'unfinished', saved.info.name);
  const replay = await watch(desk, id);
  if (replay === undefined) return toTitle(desk);
  replay.lookAs(viewer);
  replay.seek(step);
  publishReplay(desk);
}

async function refuseLink(desk: Desk, fault: LinkFault, file = ''): Promise<void> {
  await toTitle(desk);
  desk.state.setState({ refused: { file, kind: 'link', fault } });
}

/** A game that lies open is put away; it is kept. What the link named leaves the address. */
async function toTitle(desk: Desk): Promise<void> {
  closeGame(desk);
  desk.world.address.write('');
  desk.state.setState({ screen: 'title' });
  await listSaved(desk);
}
