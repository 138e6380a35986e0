/**
 * What lies and stands at the negotiating table, as plain data for drawing.
 * Not here: where it is drawn (layout.ts), how it moves (pose.ts). No Phaser: tests read this in Node.
 * Invariant: made from a StageModel alone, so it shows nothing that the viewer may not see.
 */
import { type Choices, type Command, type Format, isPrincipal, meetingOf, SEATS, type SeatId, type Terms } from '../../engine/index.ts';
import { createSpeaker, direction } from '../../text/index.ts';
import type { StageModel } from '../model/stage-model.ts';
import { type Track, tracksOf } from './tracks.ts';
import { type Standing, standingOf } from './standing.ts';

export type Light = 'day' | 'dusk' | 'night' | 'rain';
/** What is seen of the land behind the window. */
export type Land = 'coast' | 'city' | 'lake';
/** The two principals: always the same side of the picture, whoever looks. */
export type Sides = readonly [SeatId, SeatId];

export type TableModel = Standing & {
  readonly key: string;
  readonly rightToLeft: boolean;
  readonly sides: Sides;
  readonly mediator: SeatId;
  /** The viewer's own seat; none for the public and after the ending. */
  readonly own: SeatId | undefined;
  readonly format: Format;
  readonly light: Light;
  readonly land: Land;
  readonly venue: string;
  readonly tracks: readonly Track[];
  /** The person here may put positions. */
  readonly isDrafting: boolean;
  readonly isPaperTurned: boolean;
};

export function tableModel(model: StageModel): TableModel {
  const { rules, texts, now, language, pointed } = model;
  const [left = 'us', right = 'iran'] = SEATS.filter((seat) => isPrincipal(rules, seat));
  const { venue } = meetingOf(rules, now);
  const speaker = createSpeaker({ language, rules, texts });
  return {
    key: model.key,
    rightToLeft: direction(language) === 'rtl',
    sides: [left, right],
    mediator: rules.mediator,
    own: SEATS.find((seat) => seat === now.viewer),
    format: now.agenda.format,
    light: texts.venues[venue]?.light ?? 'night',
    land: landOf(venue),
    venue: speaker.venue(venue),
    tracks: tracksOf(model, [left, right], draftTerms(model)),
    isDrafting: draftTerms(model) !== undefined,
    isPaperTurned: pointed.kind === 'paper',
    ...standingOf(model, [left, right]),
  };
}

/** What the person here has put on an own paper so far; nothing where no package is asked for. */
function draftTerms({ sitting }: StageModel): Terms | undefined {
  return sitting === undefined ? undefined : packageOf(sitting.choices, sitting.draft);
}

function packageOf(choices: Choices, draft: Command | undefined): Terms | undefined {
  if (choices.kind !== 'floor' && choices.kind !== 'mediation') return undefined;
  return draft?.kind === 'offer' || draft?.kind === 'bridge' ? draft.terms : undefined;
}

/** From the words of the venue's id. */
function landOf(venue: string): Land {
  if (/rome|vienna|paris|istanbul|doha|city/.test(venue)) return 'city';
  return /geneva|lausanne|lake/.test(venue) ? 'lake' : 'coast';
}
