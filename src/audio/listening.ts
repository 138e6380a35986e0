/**
 * What is heard of a change of the page: the cues of new events, at most four, the bell, and the motif.
 * Not here: which event has which cue (cue-table.ts), sound itself (player.ts).
 * Invariant: made from what the present viewer saw, and each step is heard once; a jump over many steps, a step back, a brief
 * and the curtain are silent.
 */
import type { Rules, Viewer } from '../engine/index.ts';
import type { StepEvent } from '../session/index.ts';
import type { GameView, PageState, SeatSitting } from '../store/index.ts';
import { notesOf } from './ambience.ts';
import { cueOf } from './cue-table.ts';
import { type Cue, CUE_WEIGHTS } from './sounds.ts';

/** What a listener stands on: one game as one viewer sees it, at one step. */
export type Ground = {
  /** Whose ears on which game. */
  readonly key: string;
  readonly step: number;
  /** Events up to here are no news to the viewer. */
  readonly known: number;
  readonly rules: Rules;
  readonly viewer: Viewer;
  readonly company: boolean;
  readonly past: readonly StepEvent[];
  readonly notes: number;
  /** What is asked of the viewer now: a kind of choices; `nothing` while others are to move. */
  readonly asked: string;
};

/** What was heard so far. */
export type Ears = {
  readonly last: Ground | undefined;
  /** Key → the last step heard. */
  readonly heardTo: ReadonlyMap<string, number>;
};

/** `notes`: how many of the motif's; 0 where it is not played. */
export type Heard = { readonly cues: readonly Cue[]; readonly notes: number };

export const FRESH_EARS: Ears = { last: undefined, heardTo: new Map() };
const SILENCE: Heard = { cues: [], notes: 0 };

/** More steps than this at once are a jump, not a move. */
const MOST_STEPS = 12;
export const MOST_CUES = 4;

export function listen(ears: Ears, ground: Ground | undefined): { readonly ears: Ears; readonly heard: Heard } {
  if (ground === undefined) return { ears: { ...ears, last: undefined }, heard: SILENCE };
  const from = ears.last?.key === ground.key ? ears.last.step : Math.max(ground.known, ears.heardTo.get(ground.key) ?? ground.known);
  const next: Ears = { last: ground, heardTo: new Map([...ears.heardTo, [ground.key, ground.step]]) };
  const isMove = ground.step > from && ground.step - from <= MOST_STEPS;
  return { ears: next, heard: isMove ? heardOf(ears.last, ground, from) : SILENCE };
}

function heardOf(last: Ground | undefined, ground: Ground, from: number): Heard {
  const before = last?.key === ground.key ? last : undefined;
  const events = ground.past.filter(({ step }) => step > from).map(({ event }) => event);
  const own: readonly Cue[] = before !== undefined && SEALED.has(before.asked) ? ['seal'] : [];
  const cues = [...own, ...events.flatMap((event) => cueOf(event, ground) ?? [])];
  const isAsked = before !== undefined && ground.asked !== 'nothing' && ground.asked !== before.asked;
  const opens = events.some(({ kind }) => kind === 'round-opened' || kind === 'ended');
  const moved = before !== undefined && before.notes !== ground.notes;
  return { cues: loudest(isAsked ? [...cues, 'bell'] : cues), notes: opens || moved ? ground.notes : 0 };
}

/** What goes into a sealed envelope. */
const SEALED: ReadonlySet<string> = new Set(['dispatch', 'answer-bridge', 'statement']);

/** The heaviest, each once, in the order in which they came. */
export function loudest(cues: readonly Cue[]): readonly Cue[] {
  const each = [...new Set(cues)];
  const chosen = each.toSorted((one, other) => CUE_WEIGHTS[other] - CUE_WEIGHTS[one]).slice(0, MOST_CUES);
  return each.filter((cue) => chosen.includes(cue));
}

/** Nothing behind the curtain, over a brief, or where no game is open. */
export function groundOf({ screen, game, replay }: PageState): Ground | undefined {
  if (screen === 'replay' && replay !== undefined) {
    const { name, viewer, step, rules, past, now } = replay;
    return { key: `replay ${name} ${viewer}`, step, known: step, rules, viewer, company: false, past, notes: notesOf(rules, now), asked: 'nothing' };
  }
  return screen === 'game' && game !== undefined ? groundOfGame(game) : undefined;
}

function groundOfGame({ id, rules, step, people, sitting }: GameView): Ground | undefined {
  switch (sitting.kind) {
    case 'curtain': return undefined;
    case 'over': return { key: `${id} over`, step, known: step - 1, rules, viewer: 'all', company: false, past: sitting.past, notes: notesOf(rules, sitting.now), asked: 'nothing' };
    case 'seat': return sitting.paper === 'brief' ? undefined : groundOfSeat(sitting, { key: `${id} ${sitting.seat}`, step, rules, company: people.length > 1 });
  }
}

function groundOfSeat({ seat, now, past, seenTo, choices }: SeatSitting, rest: Pick<Ground, 'key' | 'step' | 'rules' | 'company'>): Ground {
  const asked = ['wait', 'sealed', 'over'].includes(choices.kind) ? 'nothing' : choices.kind;
  return { ...rest, known: seenTo, viewer: seat, past, notes: notesOf(rest.rules, now), asked };
}
