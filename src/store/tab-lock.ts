/**
 * One page plays a game at a time, so that two of them never write over each other.
 * Not here: what a page does that may not play it (play-actions.ts asks, ui/ offers to watch or to copy).
 * Where the browser has no Web Locks (an old one, or a page that came without encryption) every page may play.
 */

export type GameLock = {
  /** Whether this page may play the game; then no other page may until it is let go, or this page is gone. */
  readonly hold: (game: string) => Promise<boolean>;
  /** Lets go of what is held. */
  readonly letGo: () => void;
};

type Held = { readonly game: string; readonly letGo: () => void };

export function createGameLock(locks: Pick<LockManager, 'request'> | undefined): GameLock {
  let held: Held | undefined;
  const letGo = (): void => {
    held?.letGo();
    held = undefined;
  };
  return {
    async hold(game) {
      if (locks === undefined || held?.game === game) return true;
      letGo();
      held = await request(locks, game);
      return held !== undefined;
    },
    letGo,
  };
}

function request(locks: Pick<LockManager, 'request'>, game: string): Promise<Held | undefined> {
  return new Promise((resolve, reject) => {
    locks.request(`muscat game ${game}`, { ifAvailable: true }, (lock) => {
      if (lock === null) return resolve(undefined);
      // The browser keeps the lock for as long as this promise is open.
      return new Promise<void>((letGo) => resolve({ game, letGo }));
    }).catch(reject);
  });
}
