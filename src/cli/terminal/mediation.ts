/** Between two exchanges: the mediator lays a text, sounds out a side, guarantees a promise, or lets the table go on. */
import { endsNow, invariant, type Command, type IssueId, type MediationChoices, type SeatId, type Terms } from '../../engine/index.ts';
import { END, type Desk, type End } from './desk.ts';
import type { Given, Option } from './dialogue.ts';
import { askPackage } from './package.ts';

type Move = { readonly kind: 'pass' } | { readonly kind: 'bridge' } | { readonly kind: 'sound-out'; readonly seat: SeatId } | { readonly kind: 'guarantee'; readonly issue: IssueId };

export async function askMediation(desk: Desk): Promise<Command | End> {
  const { speaker } = desk;
  for (;;) {
    const choices = mediationOf(desk, {});
    const answer = await desk.choose(speaker.say('cli.mediation.title'), optionsOf(desk, choices));
    if (answer.kind === 'end') return END;
    if (answer.kind === 'back') {
      desk.put(speaker.say('cli.ask.nowhere-back'));
      continue;
    }
    const command = await commandOf(desk, answer.value);
    if (command !== 'back') return command;
  }
}

function mediationOf(desk: Desk, terms: Terms): MediationChoices {
  const choices = desk.choices({ kind: 'package', terms });
  invariant(choices.kind === 'mediation', 'the mediator is to move');
  return choices;
}

function optionsOf({ speaker, rules, now }: Desk, { mayBridge, soundOut, guaranteeStanding }: MediationChoices): readonly Option<Move>[] {
  const { phase } = now();
  const ends = phase.kind === 'mediation' && endsNow(rules, now(), phase.table);
  return [
    { label: speaker.say(ends ? 'cli.mediation.end' : 'cli.mediation.pass'), value: { kind: 'pass' } },
    ...(mayBridge ? [{ label: speaker.say('cli.mediation.bridge'), value: { kind: 'bridge' as const } }] : []),
    ...soundOut.map((seat) => ({ label: speaker.say('cli.mediation.sound-out', { seat: speaker.seatInSentence(seat) }), value: { kind: 'sound-out' as const, seat } })),
    ...guaranteeStanding.map((issue) => ({ label: speaker.say('cli.mediation.guarantee', { issue: speaker.issue(issue) }), value: { kind: 'guarantee' as const, issue } })),
  ];
}

async function commandOf(desk: Desk, move: Move): Promise<Command | End | 'back'> {
  const { speaker } = desk;
  if (move.kind === 'pass' || move.kind === 'guarantee') return move;
  const terms = await askPackage(desk, {
    question: speaker.say('cli.mediation.your-text'),
    finish: speaker.say(move.kind === 'bridge' ? 'cli.mediation.lay' : 'cli.mediation.ask', move.kind === 'bridge' ? {} : { seat: speaker.seatInSentence(move.seat) }),
    start: {},
  });
  if (terms.kind === 'end') return END;
  if (terms.kind === 'back') return 'back';
  if (move.kind === 'sound-out') return { kind: 'sound-out', seat: move.seat, terms: terms.value };
  const guarantee = await askGuarantee(desk, terms.value);
  if (guarantee.kind === 'end') return END;
  if (guarantee.kind === 'back') return 'back';
  return { kind: 'bridge', terms: terms.value, ...(guarantee.value === 'none' ? {} : { guarantee: guarantee.value }) };
}

async function askGuarantee(desk: Desk, terms: Terms): Promise<Given<IssueId | 'none'>> {
  const { speaker } = desk;
  const { mayGuarantee } = mediationOf(desk, terms);
  if (mayGuarantee.length === 0) return { kind: 'given', value: 'none' };
  return await desk.choose<IssueId | 'none'>(speaker.say('cli.mediation.which-guarantee'), [
    { label: speaker.say('cli.mediation.no-guarantee'), value: 'none' },
    ...mayGuarantee.map((issue) => ({ label: speaker.issue(issue), value: issue })),
  ]);
}
