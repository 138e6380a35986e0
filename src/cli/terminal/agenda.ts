/** The mediator's agenda: families, format, and confidences to carry. */
import type { AgendaChoices, AgendaCommand, Command, FamilyId } from '../../engine/index.ts';
import { END, type Desk, type End } from './desk.ts';
import { askSome } from './some.ts';

type Part = 'send' | 'families' | 'format' | 'carry';

export async function askAgenda(desk: Desk, choices: AgendaChoices, refused?: Command): Promise<Command | End> {
  const { speaker } = desk;
  const all: readonly FamilyId[] = [...choices.coreFamilies, ...choices.wideFamilies];
  let draft: AgendaCommand = refused?.kind === 'agenda' ? refused : { kind: 'agenda', families: choices.coreFamilies, format: choices.formats[0] ?? 'indirect', carry: [] };
  for (const line of requestLines(desk)) desk.put(line);
  for (;;) {
    const answer = await desk.choose<Part>(speaker.say('cli.agenda.title'), [
      { label: speaker.say('cli.agenda.send'), value: 'send' },
      { label: speaker.say('cli.agenda.families', { families: draft.families.map((id) => speaker.family(id)).join(', ') }), value: 'families' },
      { label: speaker.say('cli.agenda.format', { format: speaker.say(`format.${draft.format}`) }), value: 'format' },
      ...(choices.mostCarried > 0 && draft.format === 'indirect' ? [{ label: speaker.say('cli.agenda.carry', { count: draft.carry.length, most: choices.mostCarried }), value: 'carry' as const }] : []),
    ]);
    if (answer.kind === 'end') return END;
    if (answer.kind === 'back') {
      desk.put(speaker.say('cli.ask.nowhere-back'));
      continue;
    }
    if (answer.value === 'send') return draft;
    const changed = await askPart(desk, answer.value, { draft, choices, all });
    if (changed === END) return END;
    draft = changed;
  }
}

function requestLines({ speaker, rules, now }: Desk): readonly string[] {
  const { requests } = now();
  return rules.principals.map((seat) => speaker.say('cli.agenda.request', {
    seat: speaker.seatInSentence(seat),
    families: requests[seat].families.map((id) => speaker.family(id)).join(', '),
    format: speaker.say(`format.${requests[seat].format}`),
  }));
}

type Ask = { readonly draft: AgendaCommand; readonly choices: AgendaChoices; readonly all: readonly FamilyId[] };

async function askPart(desk: Desk, part: Exclude<Part, 'send'>, { draft, choices, all }: Ask): Promise<AgendaCommand | End> {
  const { speaker } = desk;
  if (part === 'families') {
    const families = await askSome(desk, { question: speaker.say('cli.agenda.which-families'), chosen: draft.families, all, label: (id) => speaker.family(id) });
    return families.kind === 'end' ? END : { ...draft, families: families.kind === 'given' ? families.value : draft.families };
  }
  if (part === 'format') {
    const format = await desk.choose(speaker.say('cli.agenda.which-format'), choices.formats.map((each) => ({ label: speaker.say(`format.${each}`), value: each })));
    if (format.kind === 'end') return END;
    return format.kind === 'back' ? draft : { ...draft, format: format.value, carry: format.value === 'indirect' ? draft.carry : [] };
  }
  const carry = await askSome(desk, { question: speaker.say('cli.agenda.which-carry'), chosen: draft.carry, all: choices.carry, label: (index) => confidenceLabel(desk, index) });
  return carry.kind === 'end' ? END : { ...draft, carry: carry.kind === 'given' ? carry.value : draft.carry };
}

function confidenceLabel({ speaker, now }: Desk, index: number): string {
  const held = now().confidences.find((each) => each.index === index);
  if (held === undefined) return String(index);
  const { from, content, mayPassOn } = held;
  return speaker.event({ kind: 'confidence-entrusted', seat: from, content, mayPassOn });
}
