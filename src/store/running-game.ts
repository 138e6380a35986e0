/**
 * The one running game of the page: its session, who sits in front of it, and the drafts of every seat.
 * Not here: storage and screens (page-store.ts).
 * Invariant: what `view` gives holds only what the present viewer may see; a draft belongs to one seat and one step.
 */
import type { Command, Observation, Rejection, Result, SeatId } from '../engine/index.ts';
import { meetingOf, sameTerms, SEATS } from '../engine/index.ts';
import { formatRecord, type GameRecord, MOST_WHY } from '../record/index.ts';
import type { ScenarioTexts } from '../scenario/index.ts';
import type { Accepted, Guessed, Session } from '../session/index.ts';
import { asEngineDraft, firstDraft, fits } from './draft.ts';
import type { GameView, SeatSitting, Sitting } from './page-state.ts';
import { hideTempers } from './surprise.ts';
import type { Drafts, SavedGame } from './storage/saved-game.ts';

export type RunningGame = {
  readonly id: string;
  readonly session: Session;
  view(): GameView;
  saved(now: number): SavedGame;
  drafts(): Drafts;
  record(): GameRecord;
  rename(name: string, tags: readonly string[]): void;
  /** Gives the seat's command; a refusal is kept for the view. */
  submit(seat: SeatId, command: Command): Result<Accepted, Rejection>;
  takeBack(seat: SeatId): void;
  /** Why the present seat will give its command. */
  setWhy(text: string): void;
  /** What the present seat thinks of another side. */
  guess(guessed: Guessed): void;
  /** Nothing changes where the scenario forbids it. */
  setAdviser(adviser: 'on' | 'off'): void;
  setDraft(command: Command | undefined): void;
  undoDraft(): void;
  openBrief(): void;
  readBrief(): void;
  /** The person at the device says who they are. */
  takeSeat(seat: SeatId): void;
  /** The device is handed on: the curtain falls, if there is anybody to hand it to. */
  leaveSeat(): void;
  /** After moves: the seat that is asked now, the curtain, or the ending. */
  arrive(): void;
};

export type RunningGameParts = {
  readonly id: string;
  readonly name: string;
  readonly tags: readonly string[];
  readonly session: Session;
  readonly texts: ScenarioTexts;
  readonly drafts: Drafts;
  /** Seats whose temper is told at the ending only. */
  readonly surprises: readonly SeatId[];
  readonly adviser: 'on' | 'off';
};

export function createRunningGame(parts: RunningGameParts): RunningGame {
  const { id, session, texts, surprises } = parts;
  const seats = session.seats();
  const people = SEATS.filter((seat) => seats[seat].kind === 'human');
  let { name, tags } = parts;
  let adviser: GameView['adviser'] = texts.adviser === 'forbidden' ? 'forbidden' : parts.adviser;
  let drafts: Drafts = parts.drafts;
  let present: SeatId | undefined;
  let lastSent: SeatId | undefined;
  let rejection: Rejection | undefined;
  let briefOpen = false;
  const undo = new Map<SeatId, readonly Command[]>();
  const briefed = new Set<SeatId>(session.step() > 0 ? people : []);
  const seenTo = new Map<SeatId, number>(people.map((seat) => [seat, lastSeen(session, seat)]));

  const draftOf = (seat: SeatId): Command | undefined => {
    const kept = drafts[seat];
    return kept?.command !== undefined && kept.step === session.step() && fits(kept.command, session.choices(seat)) ? kept.command : undefined;
  };
  const whyOf = (seat: SeatId): string => {
    const kept = drafts[seat];
    return waitsWith(session, seat) ?? (kept?.step === session.step() ? kept.why : undefined) ?? '';
  };
  const currentDraft = (seat: SeatId, now: Observation): Command | undefined =>
    draftOf(seat) ?? firstDraft(session.choices(seat), { rules: session.rules, now, seat });
  const forgetDraft = (seat: SeatId): void => {
    const { [seat]: _, ...others } = drafts;
    drafts = others;
    undo.delete(seat);
  };
  const shownSeats = (): GameView['seats'] => (session.isOver() ? seats : hideTempers(seats, surprises));
  const awaited = (): readonly SeatId[] => session.waitingFor().filter((seat) => people.includes(seat));

  const sitting = (): Sitting => {
    if (session.isOver()) return { kind: 'over', now: session.observe('all'), past: session.past('all') };
    return present === undefined ? { kind: 'curtain', awaited: awaited(), lastSent } : seatSitting(present);
  };
  const seatSitting = (seat: SeatId): SeatSitting => {
    const now = session.observe(seat);
    const draft = currentDraft(seat, now);
    return {
      kind: 'seat',
      seat,
      paper: briefOpen || !briefed.has(seat) ? 'brief' : 'round',
      now,
      choices: session.choices(seat, asEngineDraft(draft)),
      past: session.past(seat),
      seenTo: seenTo.get(seat) ?? -1,
      draft,
      mayUndo: (undo.get(seat) ?? []).length > 0,
      why: whyOf(seat),
      guesses: session.guesses(seat),
      rejection,
    };
  };
  const sitDown = (seat: SeatId | undefined): void => {
    present = seat;
    rejection = undefined;
    briefOpen = false;
  };
  const keep = (seat: SeatId, command: Command | undefined, why = whyOf(seat)): void => {
    drafts = { ...drafts, [seat]: { step: session.step(), ...(command !== undefined && { command }), ...(why !== '' && { why }) } };
  };

  return {
    id,
    session,
    view: () => ({
      id, name, tags, rules: session.rules, texts, seats: shownSeats(), surprises, people, step: session.step(), adviser, sitting: sitting(), length: session.observe('audience').length,
    }),
    saved: (savedAt) => savedGame(session, { id, name, tags, texts, drafts, savedAt, seats: shownSeats(), surprises, adviser }),
    drafts: () => drafts,
    record: () => session.record(),
    rename(nextName, nextTags) {
      name = nextName;
      tags = nextTags;
      session.annotate((annex) => ({ ...annex, name, tags }));
    },
    submit(seat, command) {
      const drafted = drafts[seat]?.command;
      const outcome = session.submit(seat, command, { why: whyOf(seat) });
      rejection = outcome.ok ? undefined : outcome.error;
      if (outcome.ok) {
        forgetDraft(seat);
        // Who sounded one side out on a text wants to ask the other, change it or lay it: it stays on the desk.
        if (command.kind === 'sound-out') {
          const isOnDesk = drafted?.kind === 'bridge' && sameTerms(session.rules, drafted.terms, command.terms);
          keep(seat, isOnDesk ? drafted : { kind: 'bridge', terms: command.terms });
        }
        lastSent = seat;
        seenTo.set(seat, outcome.value.kind === 'stepped' ? outcome.value.step - 1 : session.step());
      }
      return outcome;
    },
    takeBack(seat) {
      const sealed = session.choices(seat);
      const why = whyOf(seat);
      const outcome = session.takeBack(seat);
      rejection = outcome.ok ? undefined : outcome.error;
      if (outcome.ok && sealed.kind === 'sealed') keep(seat, sealed.command, why);
    },
    setWhy(text) {
      if (present !== undefined) keep(present, draftOf(present), text.slice(0, MOST_WHY));
    },
    guess(guessed) {
      if (present !== undefined) session.guess(present, guessed);
    },
    setAdviser(wanted) {
      if (adviser !== 'forbidden') adviser = wanted;
    },
    setDraft(command) {
      if (present === undefined) return;
      const before = currentDraft(present, session.observe(present));
      if (before !== undefined) undo.set(present, [...(undo.get(present) ?? []), before].slice(-UNDO_STEPS));
      if (command === undefined) forgetDraft(present);
      else keep(present, command);
      rejection = undefined;
    },
    undoDraft() {
      if (present === undefined) return;
      const steps = undo.get(present) ?? [];
      const before = steps.at(-1);
      if (before === undefined) return;
      undo.set(present, steps.slice(0, -1));
      keep(present, before);
      rejection = undefined;
    },
    openBrief() {
      briefOpen = true;
    },
    readBrief() {
      briefOpen = false;
      if (present !== undefined) briefed.add(present);
    },
    takeSeat(seat) {
      if (people.includes(seat)) sitDown(seat);
    },
    leaveSeat() {
      if (people.length > 1) sitDown(undefined);
    },
    arrive() {
      const waiting = awaited();
      if (people.length === 1) sitDown(people[0]);
      else if (present !== undefined && waiting.includes(present)) sitDown(present);
      else sitDown(undefined);
    },
  };
}

/** Why the seat gave the command that waits for the others; nothing where none waits. */
function waitsWith(session: Session, seat: SeatId): string | undefined {
  const held = session.pending().find((each) => each.seat === seat);
  return held && (held.why ?? '');
}

/** What a seat's own last move led to is still new to it; before its first move everything is. */
function lastSeen(session: Session, seat: SeatId): number {
  const isOwn = ({ seat: mover }: { readonly seat: SeatId }): boolean => mover === seat;
  return session.pending().some(isOwn) ? session.step() : session.record().entries.findLastIndex((entry) => entry.some(isOwn));
}

const UNDO_STEPS = 50;

type SavedParts = Required<Pick<SavedGame['info'], 'id' | 'name' | 'tags' | 'savedAt' | 'seats' | 'surprises' | 'adviser'>> & { readonly texts: ScenarioTexts; readonly drafts: Drafts };

function savedGame(session: Session, { texts, drafts, ...label }: SavedParts): SavedGame {
  const record = session.record();
  const now = session.observe('audience');
  const venue = texts.venues[meetingOf(session.rules, now).venue]?.name;
  return {
    info: {
      ...label,
      round: now.round,
      ...(venue !== undefined && !session.isOver() && { venue }),
      ...(now.phase.kind === 'over' && { ending: now.phase.outcome.ending }),
      scenario: record.scenario.id,
      scenarioTitle: texts.title,
      length: record.setup.length,
      step: session.step(),
      over: session.isOver(),
    },
    record: formatRecord(record),
    pending: session.pending(),
    drafts,
  };
}
