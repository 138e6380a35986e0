/**
 * Keeps the page's address in step with the replay, so that copying it or reloading the page comes back to the same step.
 * Not here: reading an address (replay-actions.ts).
 * Invariant: without a replay that a link may lead to, nothing of a game is in the address; it is never a step of the
 * browser's history.
 */
import type { StoreApi } from 'zustand/vanilla';
import type { World } from './desk.ts';
import type { PageState, ReplayView } from './page-state.ts';
import { formatStepLink, type StepLink } from './step-link.ts';

/** Browsers refuse an address that changes all the time: it is written once the film rests for a moment. */
const REST_MILLISECONDS = 400;

export function followReplay(state: StoreApi<PageState>, { address, later }: Pick<World, 'address' | 'later'>): void {
  let forget = (): void => undefined;
  state.subscribe(({ replay, screen }, before) => {
    if (replay === before.replay && screen === before.screen) return;
    forget();
    const link = linkOf(replay, screen === 'debrief' ? 'debrief' : 'replay');
    if (link !== '') forget = later(REST_MILLISECONDS, () => address.write(link));
    else if (linkOf(before.replay) !== '') address.write('');
  });
}

/** The link to the step that is shown; empty where no link leads there. */
export function linkOf(replay: ReplayView | undefined, show: StepLink['show'] = 'replay'): string {
  return replay?.linked === undefined ? '' : formatStepLink({ game: replay.linked, step: replay.step, viewer: replay.viewer, show });
}
