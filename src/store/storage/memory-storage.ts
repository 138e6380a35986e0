/** A storage that lasts as long as the page: what is left when the browser keeps nothing. */
import { ok } from '../../engine/index.ts';
import type { Preferences, SavedGame } from './saved-game.ts';
import type { GameStorage } from './storage.ts';

export function createMemoryStorage(): GameStorage {
  const games = new Map<string, SavedGame>();
  let preferences: Preferences | undefined;
  const change = (id: string, part: Partial<SavedGame>): void => {
    const game = games.get(id);
    if (game !== undefined) games.set(id, { ...game, ...part });
  };
  return {
    list: async () => ok([...games.values()].map(({ info }) => info)),
    read: async (id) => ok(games.get(id)),
    async write(game) {
      games.set(game.info.id, game);
      return ok(true);
    },
    async writeInfo(info) {
      change(info.id, { info });
      return ok(true);
    },
    async writeDrafts(id, drafts) {
      change(id, { drafts });
      return ok(true);
    },
    async remove(id) {
      games.delete(id);
      return ok(true);
    },
    readPreferences: async () => ok(preferences),
    async writePreferences(next) {
      preferences = next;
      return ok(true);
    },
  };
}
