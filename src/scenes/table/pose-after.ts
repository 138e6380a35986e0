/**
 * What one event of the talks does to the table.
 * Not here: how long it takes and how it is drawn.
 * Invariant: an event that the table has nothing to show of gives nothing; gauges move in the film's last beat.
 */
import { type GameEvent, perSeat, type SeatId, type Terms } from '../../engine/index.ts';
import type { StageModel } from '../model/stage-model.ts';
import { HIDDEN, noPaper, type PaperPose, type Pose } from './pose.ts';
import { paperTerms, type Weather, weatherOnRung } from './standing.ts';
import type { Sides } from './table-model.ts';

export type Talks = Pick<StageModel, 'rules'> & { readonly sides: Sides; readonly mediator: SeatId };
/** Where a movement begins, if not where the table stands, and where it ends. */
export type Movement = {
  readonly milliseconds: number;
  readonly begin?: Pose;
  readonly end: Pose;
  /** Strength of a light outside that comes and goes once. */
  readonly lights?: number;
  /** What of the room itself becomes another. */
  readonly room?: { readonly weather?: Weather; readonly walkedOut?: SeatId };
};

export function movementOf(pose: Pose, event: GameEvent, talks: Talks): Movement | undefined {
  return ofTable(pose, event, talks) ?? ofPapers(pose, event, talks) ?? ofWorld(pose, event, talks);
}

/** Who comes, speaks and goes. */
function ofTable(pose: Pose, event: GameEvent, talks: Talks): Movement | undefined {
  const { mediator } = talks;
  switch (event.kind) {
    case 'round-opened':
      return { milliseconds: 500, end: { ...pose, paper: noPaper(mediator), walker: 0, words: [], folders: 0, stamps: [0, 0] } };
    case 'agenda-set':
      return { milliseconds: 600, end: { ...pose, light: spotlight(pose, mediator), walker: 0 } };
    case 'passed':
      return { milliseconds: 450, end: { ...pose, light: { ...pose.light, [event.seat]: 0.15 } } };
    case 'walked-out':
      return { milliseconds: 900, end: { ...pose, light: { ...pose.light, [event.seat]: 0 } }, room: { walkedOut: event.seat } };
    case 'table-ended':
      return event.how === 'initialled' || pose.paper.shown === 0 ? undefined : { milliseconds: 700, end: { ...pose, paper: { ...pose.paper, struck: 1 } } };
    case 'sounded-out':
      return { milliseconds: 700, end: { ...pose, light: spotlight(pose, event.seat), walker: towards(talks, event.seat) } };
    case 'confidence-carried': {
      const begin = { ...pose, note: { at: towards(talks, event.from), shown: 1 } };
      return { milliseconds: 900, begin, end: { ...pose, note: { at: towards(talks, event.to), shown: 1 }, walker: towards(talks, event.to) } };
    }
    case 'stated': {
      const { kind } = event.statement;
      return kind === 'silent' ? undefined : { milliseconds: 600, end: { ...pose, light: spotlight(pose, event.seat), words: [...pose.words, { seat: event.seat, kind }] } };
    }
    default: return undefined;
  }
}

/** What happens to the papers. */
function ofPapers(pose: Pose, event: GameEvent, talks: Talks): Movement | undefined {
  const [left] = talks.sides;
  switch (event.kind) {
    case 'offered': return laid(pose, { by: event.seat, terms: event.terms, guarantees: 0, initials: [event.seat] }, talks);
    case 'bridge-laid': return laid(pose, { by: talks.mediator, terms: event.terms, guarantees: event.guaranteed.length, initials: [] }, talks);
    case 'guaranteed': return { milliseconds: 500, end: { ...pose, paper: { ...pose.paper, guarantees: pose.paper.guarantees + 1 } } };
    case 'initialled': return initialled(pose, event.seat, 1);
    case 'bridge-answered':
      return event.answer === 'refuse' ? { milliseconds: 700, end: { ...pose, paper: { ...pose.paper, struck: 1 } } } : initialled(pose, event.seat, event.answer === 'initial' ? 1 : 0.5);
    case 'capital-ratified': case 'capital-refused': {
      const stamp = event.kind === 'capital-ratified' ? 1 : -1;
      const stamps: Pose['stamps'] = event.seat === left ? [stamp, pose.stamps[1]] : [pose.stamps[0], stamp];
      return { milliseconds: 700, end: { ...pose, folders: 1, stamps } };
    }
    case 'accord-in-force':
      return { milliseconds: 900, end: { ...pose, accord: 1, torn: 0, folders: 0, stamps: [0, 0], paper: { ...pose.paper, shown: 0 }, tracks: ringed(pose, event.terms) } };
    case 'commitment-reported': return event.report === 'violation-found' ? { milliseconds: 700, end: { ...pose, torn: 1 } } : undefined;
    case 'accord-left': return { milliseconds: 800, end: { ...pose, torn: 1 } };
    case 'terms-set-back': return { milliseconds: 600, end: { ...pose, torn: 1 } };
    default: return undefined;
  }
}

/** What the window shows, and the clock. */
function ofWorld(pose: Pose, event: GameEvent, { rules }: Talks): Movement | undefined {
  switch (event.kind) {
    case 'deadline-moved': return { milliseconds: 500, end: { ...pose, glass: 1 } };
    case 'deadline-expired': return { milliseconds: 800, end: { ...pose, glass: 1, sand: 1 } };
    case 'rung-entered': return { milliseconds: 900, end: pose, room: { weather: weatherOnRung(rules, rules.ladder.findIndex(({ id }) => id === event.rung)) } };
    case 'third-party-struck': case 'retaliated': return { milliseconds: 900, end: pose, lights: 1 };
    case 'ended': {
      const { ending } = event.outcome;
      return { milliseconds: 900, end: { ...pose, dark: ending === 'war' ? 0.55 : ending === 'suspended' ? 0.4 : 0, light: perSeat(() => (ending === 'war' || ending === 'suspended' ? 0 : 0.8)) } };
    }
    default: return undefined;
  }
}

type Text = { readonly by: SeatId; readonly terms: Terms; readonly guarantees: number; readonly initials: readonly SeatId[] };

/** From its author's hands to the middle; the author's marks go to the stops that it names, and the draft's beads go. */
function laid(pose: Pose, { by, terms, guarantees, initials }: Text, talks: Talks): Movement {
  const paper: PaperPose = { ...noPaper(by), terms: paperTerms(talks.rules, terms), guarantees, initials: perSeat((seat) => (initials.includes(seat) ? 1 : 0)) };
  const begin = { ...pose, paper: { ...paper, at: towards(talks, by), far: by === talks.mediator ? 1 : 0 } };
  const tracks = Object.fromEntries(Object.entries(pose.tracks).map(([issue, track]) => {
    const position = terms[issue];
    const mark = position === undefined ? { ...HIDDEN, at: track.ring, shown: 0 } : { at: position, shown: 1, solid: 1 };
    return [issue, { ...track, bead: { ...track.bead, shown: 0 }, marks: { ...track.marks, [by]: mark } }];
  }));
  return { milliseconds: 800, begin, end: { ...pose, paper: { ...paper, shown: 1 }, tracks, light: spotlight(pose, by), walker: towards(talks, by) } };
}

function initialled(pose: Pose, seat: SeatId, strength: number): Movement {
  return { milliseconds: 700, end: { ...pose, light: spotlight(pose, seat), paper: { ...pose.paper, initials: { ...pose.paper.initials, [seat]: strength } } } };
}

function ringed(pose: Pose, terms: Terms): Pose['tracks'] {
  return Object.fromEntries(Object.entries(pose.tracks).map(([issue, track]) => [issue, { ...track, ring: terms[issue] ?? track.ring }]));
}

function spotlight(pose: Pose, seat: SeatId): Pose['light'] {
  return perSeat((each) => (each === seat ? 1 : Math.min(pose.light[each], 0.2)));
}

function towards({ sides: [left, right] }: Talks, seat: SeatId): number {
  return seat === left ? -1 : seat === right ? 1 : 0;
}
