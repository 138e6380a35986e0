/**
 * A link to one step of a saved game, as one viewer saw it, or to its debrief: #replay=ID&step=N&as=VIEWER[&show=debrief].
 * Not here: whether there is such a game, or who may watch it (replay-actions.ts).
 * Invariant: parseStepLink(formatStepLink(link)) is that link; nothing of a game but its id, a number and a viewer is in it.
 */
import { SEATS, type Viewer } from '../engine/index.ts';

export type StepLink = {
  /** Id of the saved game in this browser. */
  readonly game: string;
  readonly step: number;
  readonly viewer: Viewer;
  readonly show: 'replay' | 'debrief';
};

/** none: the address names no replay; garbled: it means to, but cannot be read. */
export type ParsedLink = { readonly kind: 'none' } | { readonly kind: 'garbled' } | { readonly kind: 'link'; readonly link: StepLink };

/** @example formatStepLink({ game: 'g1', step: 12, viewer: 'oman', show: 'replay' }) is '#replay=g1&step=12&as=oman' */
export function formatStepLink({ game, step, viewer, show }: StepLink): string {
  return `#replay=${encodeURIComponent(game)}&step=${step}&as=${viewer}${show === 'debrief' ? '&show=debrief' : ''}`;
}

/** Reads the part of an address from its # on. A missing step is the first, a missing viewer everybody, and the film is shown unless the debrief is named. */
export function parseStepLink(fragment: string): ParsedLink {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const game = fields.get('replay');
  if (game === null) return { kind: 'none' };
  const step = fields.get('step') ?? '0';
  const as = fields.get('as') ?? 'all';
  const viewer = VIEWERS.find((each) => each === as);
  const show = SHOWN.find((each) => each === (fields.get('show') ?? 'replay'));
  if (viewer === undefined || show === undefined || !/^\d{1,6}$/.test(step) || !ID.test(game)) return { kind: 'garbled' };
  return { kind: 'link', link: { game, step: Number(step), viewer, show } };
}

const VIEWERS: readonly Viewer[] = ['all', 'audience', ...SEATS];
const SHOWN: readonly StepLink['show'][] = ['replay', 'debrief'];
const ID = /^[\w-]{1,80}$/;
