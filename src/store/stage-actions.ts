/** What panels, scenes and sound do to the stage, and how a pointer in either layer changes the present draft. */
import { type ActionId, type Command, type IssueChoice, type IssueId, type Rules, type Terms, orderTerms } from '../engine/index.ts';
import { type Desk, tellKept } from './desk.ts';
import type { SeatSitting } from './page-state.ts';
import type { Area, CanvasState, Pointed, SoundState, StagePlace, StageView } from './stage-view.ts';
import type { Preferences } from './storage/saved-game.ts';

export type StageActions = {
  readonly look: (view: StagePlace) => void;
  readonly point: (pointed: Pointed) => void;
  readonly setFree: (free: Area) => void;
  readonly setCanvas: (canvas: CanvasState) => void;
  readonly setPlaying: (playing: boolean) => void;
  /** Ends the film that is running: everything stands as it is now. */
  readonly skipFilm: () => void;
  readonly caption: (sound: string) => void;
  readonly setSound: (sound: SoundState) => void;
  readonly prefer: (change: Partial<Preferences>) => Promise<void>;
};

export function createStageActions(desk: Desk): StageActions {
  const { state, keeper } = desk;
  const change = (part: Partial<StageView>): void => state.setState(({ stage }) => ({ stage: { ...stage, ...part } }));
  return {
    look: (view) => change({ view, pointed: { kind: 'nothing' } }),
    point: (pointed) => change({ pointed }),
    setFree(free) {
      const before = state.getState().stage.free;
      if (before.x !== free.x || before.y !== free.y || before.width !== free.width || before.height !== free.height) change({ free });
    },
    setCanvas: (canvas) => change({ canvas }),
    setPlaying(playing) {
      if (state.getState().stage.playing !== playing) change({ playing });
    },
    skipFilm: () => change({ skips: state.getState().stage.skips + 1 }),
    caption: (sound) => change({ caption: { sound, count: state.getState().stage.caption.count + 1 } }),
    setSound: (sound) => change({ sound }),
    async prefer(part) {
      const preferences = { ...state.getState().preferences, ...part };
      state.setState({ preferences });
      tellKept(desk, await keeper.writePreferences(preferences));
    },
  };
}

/** The draft with that issue at that position; the position in force takes the issue out again. Nothing where it may not be named. */
export function withPosition(rules: Rules, { choices, draft }: SeatSitting, issue: IssueId, position: number): Command | undefined {
  if (draft?.kind !== 'offer' && draft?.kind !== 'bridge') return undefined;
  const rows: readonly IssueChoice[] = choices.kind === 'floor' ? choices.offer : choices.kind === 'mediation' ? choices.text : [];
  const row = rows.find((each) => each.issue === issue);
  if (row === undefined || !row.positions.includes(position)) return undefined;
  const { [issue]: _, ...others } = draft.terms;
  const terms: Terms = position === row.inForce ? others : { ...others, [issue]: position };
  return { ...draft, terms: orderTerms(rules, terms) };
}

/** The draft with that action chosen, or no longer; aimed at the first issue it may be aimed at. Nothing where it is closed. */
export function withAction({ choices, draft }: SeatSitting, action: ActionId): Command | undefined {
  if (draft?.kind !== 'dispatch' || choices.kind !== 'dispatch') return undefined;
  const others = draft.actions.filter((order) => order.action !== action);
  if (others.length < draft.actions.length) return { ...draft, actions: others };
  const choice = choices.actions.find((each) => each.action === action);
  if (choice === undefined || !choice.open) return undefined;
  const [issue] = choice.issues;
  return { ...draft, actions: [...others, issue === undefined ? { action } : { action, issue }] };
}
