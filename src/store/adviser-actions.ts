/**
 * The adviser of the seat that sits here: asked anew whenever that seat has something else to decide, and only where it is on.
 * Not here: its thinking (agents/), nor where it happens (workers/).
 * Invariant: what it says is on the page only, for the present seat; nothing of it enters the session or its record.
 */
import { warningsAbout, type Warning } from '../agents/index.ts';
import type { Command } from '../engine/index.ts';
import { adviserInput } from '../session/index.ts';
import { type Desk, describe, publishGame, save } from './desk.ts';
import { fits } from './draft.ts';
import type { GameView, PageState, SeatSitting } from './page-state.ts';

export type AdviserActions = {
  /** Calls the adviser of this game in, or sends it out. Where the scenario forbids it nothing changes. */
  readonly setAdviser: (adviser: 'on' | 'off') => Promise<void>;
  /** What the adviser would warn of before this command is given; nothing while it is off. */
  readonly warnings: (command: Command) => readonly Warning[];
};

export function createAdviserActions(desk: Desk): AdviserActions {
  return {
    async setAdviser(adviser) {
      desk.game?.setAdviser(adviser);
      publishGame(desk);
      await save(desk);
    },
    warnings(command) {
      const { game } = desk.state.getState();
      if (game?.adviser !== 'on' || game.sitting.kind !== 'seat') return [];
      const { seat, now } = game.sitting;
      return warningsAbout({ rules: game.rules, seat, now }, command);
    },
  };
}

/** The draft that a piece of advice makes; nothing where it is no draft but a button of the task. */
export function asDraft({ choices }: Pick<SeatSitting, 'choices'>, command: Command): Command | undefined {
  // What is sounded out is a text on the desk, and the side is chosen when it is sent.
  const draft: Command = command.kind === 'sound-out' ? { kind: 'bridge', terms: command.terms } : command;
  return fits(draft, choices) ? draft : undefined;
}

/** Asks while a person decides; stops asking as soon as that person moves on. */
export function followAdviser(desk: Desk): void {
  let asked = '';
  let asking = new AbortController();
  desk.state.subscribe((state, before) => {
    if (state.game === before.game && state.busy === before.busy) return;
    const question = questionIn(state);
    if (question === asked) return;
    asked = question;
    asking.abort();
    asking = new AbortController();
    if (question === '') return desk.state.setState({ advice: { kind: 'none' } });
    desk.state.setState({ advice: { kind: 'thinking' } });
    void ask(desk, state.game, asking.signal);
  });
}

/** What is to be decided here, by name; empty where nobody is to be advised. */
function questionIn({ game, busy }: PageState): string {
  if (game?.adviser !== 'on' || game.sitting.kind !== 'seat' || busy === 'agents') return '';
  const { seat, choices } = game.sitting;
  const decides = choices.kind !== 'wait' && choices.kind !== 'sealed' && choices.kind !== 'over';
  return decides ? `${game.id} ${game.step} ${seat} ${choices.kind}` : '';
}

async function ask(desk: Desk, game: GameView | undefined, signal: AbortSignal): Promise<void> {
  if (game?.sitting.kind !== 'seat' || desk.game === undefined) return;
  try {
    const answer = await desk.world.advise(adviserInput(desk.game.session, game.sitting.seat), signal);
    if (!signal.aborted) desk.state.setState({ advice: answer.ok ? { kind: 'ready', advice: answer.value } : { kind: 'failed' } });
  } catch (error) {
    // A bug of ours, but no reason to stop the game: it goes on without advice.
    if (!signal.aborted) desk.state.setState({ advice: { kind: 'failed', said: describe(error) } });
  }
}
