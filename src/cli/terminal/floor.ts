/** The floor: offer, initial, pass, walk out. */
import type { Command, FloorChoices } from '../../engine/index.ts';
import { assessmentAt, END, type Desk, type End } from './desk.ts';
import type { Option } from './dialogue.ts';
import { askPackage } from './package.ts';

type Move = 'offer' | 'initial' | 'pass' | 'walk-out';

export async function askFloor(desk: Desk, choices: FloorChoices): Promise<Command | End> {
  const { speaker } = desk;
  for (;;) {
    const answer = await desk.choose(questionOf(desk, choices), optionsOf(desk, choices));
    if (answer.kind === 'end') return END;
    if (answer.kind === 'back') {
      desk.put(speaker.say('cli.ask.nowhere-back'));
      continue;
    }
    const command = await commandOf(desk, answer.value);
    if (command !== 'back') return command;
  }
}

/** The paper that lies on the table, with what it would mean at home. */
function questionOf(desk: Desk, { initial }: FloorChoices): string {
  const { speaker } = desk;
  if (initial.kind === 'none') return speaker.say('cli.floor.title');
  const { phase } = desk.now();
  const guaranteed = 'table' in phase && phase.table.standing.kind === 'offer' ? phase.table.standing.guaranteed : [];
  const offer = speaker.say('cli.floor.standing', { seat: speaker.seatInSentence(initial.by), terms: speaker.terms(initial.terms) });
  return [offer, ...assessmentAt(desk, initial.terms, guaranteed), speaker.say('cli.floor.title')].join('\n');
}

function optionsOf({ speaker }: Desk, { offer, initial }: FloorChoices): readonly Option<Move>[] {
  const moves: readonly Move[] = [...(offer.length > 0 ? ['offer' as const] : []), ...(initial.kind === 'standing' ? ['initial' as const] : []), 'pass', 'walk-out'];
  return moves.map((move) => ({ label: speaker.say(`cli.floor.${move}`), value: move }));
}

async function commandOf(desk: Desk, move: Move): Promise<Command | End | 'back'> {
  const { speaker } = desk;
  if (move === 'offer') {
    const terms = await askPackage(desk, { question: speaker.say('cli.floor.your-offer'), finish: speaker.say('cli.floor.lay'), start: {} });
    if (terms.kind === 'end') return END;
    return terms.kind === 'back' ? 'back' : { kind: 'offer', terms: terms.value };
  }
  if (move === 'walk-out') {
    const sure = await desk.choose(speaker.say('cli.floor.sure'), [{ label: speaker.say('cli.floor.stay'), value: false }, { label: speaker.say('cli.floor.leave'), value: true }]);
    if (sure.kind === 'end') return END;
    return sure.kind === 'given' && sure.value ? { kind: 'walk-out' } : 'back';
  }
  return { kind: move };
}
