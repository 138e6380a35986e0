/**
 * Screens that the first one can do without: fetched by themselves, and beforehand while nothing else is to be done,
 * so that nobody waits for one.
 */
import { lazy, useEffect } from 'react';

const loaders = {
  newGame: async () => ({ default: (await import('../start/new-game-screen.tsx')).NewGameScreen }),
  savedGames: async () => ({ default: (await import('../shelf/saved-games-screen.tsx')).SavedGamesScreen }),
  ending: async () => ({ default: (await import('../ending/ending-screen.tsx')).EndingScreen }),
  debrief: async () => ({ default: (await import('../debrief/debrief-screen.tsx')).DebriefScreen }),
  replay: async () => ({ default: (await import('../replay/replay-screen.tsx')).ReplayScreen }),
};

export const NewGameScreen = lazy(loaders.newGame);
export const SavedGamesScreen = lazy(loaders.savedGames);
export const EndingScreen = lazy(loaders.ending);
export const DebriefScreen = lazy(loaders.debrief);
export const ReplayScreen = lazy(loaders.replay);

/** The first screen has it to itself for so long. */
const PATIENCE_MILLISECONDS = 1000;

/** Fetches them one after another once the page has come to rest. One that fails is asked for again when it is needed. */
export function usePreparedScreens(): void {
  useEffect(() => {
    const timer = setTimeout(() => void prepare(), PATIENCE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
}

async function prepare(): Promise<void> {
  for (const load of Object.values(loaders)) await load().catch(() => undefined);
}
