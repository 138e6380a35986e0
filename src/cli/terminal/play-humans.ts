/**
 * The game in the terminal: agents play by themselves, each human seat is asked in turn.
 * Invariant: with several people at one terminal, nothing of one seat stays on the screen when another sits down.
 */
import { advise } from '../../agents/index.ts';
import { type Command, SEATS, type SeatId } from '../../engine/index.ts';
import { adviserInput, playAgents, type Session } from '../../session/index.ts';
import { describeAdvice, describeBrief, describeSituation, type Speaker } from '../../text/index.ts';
import { chronicleLines, whyLines } from '../chronicle.ts';
import { END, openDesk, type Desk } from './desk.ts';
import { openDialogue } from './dialogue.ts';
import type { Lines } from './lines.ts';
import { askCommand } from './phases.ts';

export type TerminalGame = {
  readonly session: Session;
  readonly speaker: Speaker;
  readonly lines: Lines;
  /** Whether each seat hears its adviser before it is asked. */
  readonly advised: boolean;
  readonly put: (line: string) => void;
  /** Wipes the screen and what scrolled off it. */
  readonly clear: () => void;
};

/** Plays until the game is over or the input ends. */
export async function playInTerminal(game: TerminalGame): Promise<'over' | 'unfinished'> {
  const { session } = game;
  const humans = SEATS.filter((seat) => session.seats()[seat].kind === 'human');
  const seen = new Map<SeatId, number>();
  let sitting: SeatId | undefined = humans.length === 1 ? humans[0] : undefined;
  for (;;) {
    playAgents(session);
    const seat = session.waitingFor()[0];
    if (session.isOver() || seat === undefined) return 'over';
    const desk = deskFor(game, seat);
    if (sitting !== seat) {
      game.clear();
      const ready = await desk.pause(game.speaker.say('cli.play.hand-over', { seat: game.speaker.seatInSentence(seat) }));
      if (ready.kind === 'end') return 'unfinished';
      sitting = seat;
    }
    tellNews(desk, { game, seen });
    if (game.advised) for (const line of ['', ...describeAdvice(game.speaker, advise(adviserInput(session, seat))), '']) desk.put(line);
    if (!(await move(desk))) return 'unfinished';
    if (humans.length > 1 && session.waitingFor()[0] !== seat) sitting = undefined;
  }
}

function deskFor({ session, speaker, lines, put }: TerminalGame, seat: SeatId): Desk {
  const asides = {
    brief: () => briefOf(session, speaker, seat),
    table: () => describeSituation(speaker, session.rules, session.observe(seat)),
    chronicle: () => chronicleLines(speaker, session.past(seat)),
    why: () => whyLines(speaker, session.past(seat), session.observe(seat).round),
  };
  return openDesk(openDialogue({ speaker, lines, put, asides }), session, seat);
}

function briefOf(session: Session, speaker: Speaker, seat: SeatId): readonly string[] {
  const { own } = session.observe(seat);
  return own.kind === 'seat' ? describeBrief(speaker, session.rules, own) : [];
}

/** The brief before the first question, then what has happened since the seat was last asked. */
function tellNews(desk: Desk, { game, seen }: { readonly game: TerminalGame; readonly seen: Map<SeatId, number> }): void {
  const { session, speaker } = game;
  const already = seen.get(desk.seat);
  if (already === undefined) for (const line of briefOf(session, speaker, desk.seat)) desk.put(line);
  const past = session.past(desk.seat);
  const news = past.slice(already ?? 0);
  if (news.length > 0) desk.put('');
  for (const line of chronicleLines(speaker, news)) desk.put(line);
  seen.set(desk.seat, past.length);
}

/** Asks until a command is accepted; false when the input ends. */
async function move(desk: Desk): Promise<boolean> {
  let refused: Command | undefined;
  for (;;) {
    const command = await askCommand(desk, refused);
    if (command === END) return false;
    const submitted = desk.session.submit(desk.seat, command);
    if (submitted.ok) return true;
    desk.put(desk.speaker.rejection(submitted.error));
    refused = command;
  }
}
