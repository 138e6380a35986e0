// A part of the page written to text, on a page on which a game lies open.
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { GameEvent } from '../../src/engine/index.ts';
import type { StepEvent } from '../../src/session/index.ts';
import { PageProvider } from '../../src/ui/frame/page-context.tsx';
import { ScenarioVoice } from '../../src/ui/frame/speaker-context.tsx';
import { ALONE, openPage } from '../store/a-page.ts';

export async function written(part: ReactNode): Promise<string> {
  const page = await openPage();
  await page.actions.begin(ALONE);
  const { game } = page.state.getState();
  if (game === undefined) throw new Error('no game lies open');
  return renderToStaticMarkup(<PageProvider store={page}><ScenarioVoice rules={game.rules} texts={game.texts}>{part}</ScenarioVoice></PageProvider>);
}

/** The events, each in a step of its own, from step 1 on. */
export function steps(events: readonly GameEvent[]): readonly StepEvent[] {
  return events.map((event, nth) => ({ step: nth + 1, event }));
}
