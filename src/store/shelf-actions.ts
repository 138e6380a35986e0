/** Saved games: listing, naming, removing with a way back, and out as files. */
import { formatRecord, formatSeatCopy, parseRecord, rerun, seatCopy } from '../record/index.ts';
import { answersIn, withPending } from '../session/index.ts';
import { closeGame, type Desk, listSaved, tellKept } from './desk.ts';
import { labelled } from './play-actions.ts';
import type { SavedGame } from './storage/saved-game.ts';

/** A file to be handed to the player; JSON unless it says its media type. */
export type OutgoingFile = { readonly name: string; readonly text: string; readonly type?: string };

export type ShelfActions = {
  readonly rename: (id: string, name: string, tags: readonly string[]) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly restore: () => Promise<void>;
  /** The saved game as a file; nothing when it is gone. */
  readonly fileOf: (id: string) => Promise<OutgoingFile | undefined>;
  /** The running game as a file, whatever the storage does. */
  readonly fileOfGame: () => OutgoingFile | undefined;
  /** What the present seat saw so far, to be handed round. */
  readonly fileOfSeat: () => OutgoingFile | undefined;
};

export function createShelfActions(desk: Desk): ShelfActions {
  let removed: SavedGame | undefined;
  return {
    rename: (id, name, tags) => rename(desk, id, { name, tags }),
    async remove(id) {
      removed = await desk.keeper.read(id);
      tellKept(desk, await desk.keeper.remove(id));
      if (desk.game?.id === id) closeGame(desk);
      desk.state.setState({ removed: removed?.info });
      await listSaved(desk);
    },
    async restore() {
      if (removed !== undefined) tellKept(desk, await desk.keeper.write(removed));
      removed = undefined;
      desk.state.setState({ removed: undefined });
      await listSaved(desk);
    },
    async fileOf(id) {
      const saved = await desk.keeper.read(id);
      return saved === undefined ? undefined : { name: fileName(saved.info.name, saved.info.over ? 'game' : 'resume'), text: recordText(saved) };
    },
    fileOfGame: () => desk.game && { name: fileName(desk.game.view().name, desk.game.session.isOver() ? 'game' : 'resume'), text: formatRecord(withPending(desk.game.record(), desk.game.session.pending())) },
    fileOfSeat: () => fileOfSeat(desk),
  };
}

async function rename(desk: Desk, id: string, { name, tags }: { name: string; tags: readonly string[] }): Promise<void> {
  const saved = await desk.keeper.read(id);
  if (saved === undefined) return;
  if (desk.game?.id === id) {
    desk.game.rename(name, tags);
    desk.state.setState({ game: desk.game.view() });
    tellKept(desk, await desk.keeper.write(desk.game.saved(desk.world.now())));
  } else {
    tellKept(desk, await desk.keeper.writeInfo({ ...saved.info, name, tags }));
  }
  await listSaved(desk);
}

/** The label's name and tags go into the file with the game, and so does what was sealed and waits. */
function recordText({ info, record, pending }: SavedGame): string {
  const parsed = parseRecord(record);
  if (!parsed.ok || parsed.value.format !== 'muscat-record/1') return record;
  return formatRecord(withPending({ ...parsed.value, annex: labelled(parsed.value.annex, info) }, pending));
}

function fileOfSeat(desk: Desk): OutgoingFile | undefined {
  const view = desk.game?.view();
  if (desk.game === undefined || view?.sitting.kind !== 'seat') return undefined;
  const again = rerun(desk.game.record(), view.rules);
  const { seat } = view.sitting;
  return again.ok ? { name: fileName(`${view.name} ${seat}`), text: formatSeatCopy(seatCopy(again.value, seat, answersIn(again.value))) } : undefined;
}

/**
 * The name of a file; that of an unfinished game says that it is one to resume from.
 * @example fileName('First contact, 24 Nov') is 'first-contact-24-nov.muscat.json'
 */
export function fileName(name: string, kind: 'game' | 'resume' = 'game'): string {
  return `${fileStem(name)}${kind === 'resume' ? '.resume' : ''}.muscat.json`;
}

/** What files of a game are called before their endings: letters, digits and hyphens of any language, nothing that a disk could mind. */
export function fileStem(name: string): string {
  const slug = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '');
  return (/^.{1,60}/u.exec(slug)?.[0] ?? 'game').replace(/-$/, '');
}
