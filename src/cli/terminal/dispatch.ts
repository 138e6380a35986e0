/** The sealed orders of a round, put together from a menu and sent when the seat says so. */
import { actionOf, FORMATS, invariant, type ActionOrder, type Command, type Dispatch, type DispatchChoices } from '../../engine/index.ts';
import { askConfidence } from './confidence.ts';
import { END, isPrincipalDesk, type Desk, type End } from './desk.ts';
import type { Given, Option } from './dialogue.ts';
import { askSome } from './some.ts';

type Part = 'send' | 'actions' | 'conduct' | 'confidence' | 'questions' | 'accord' | 'families' | 'format';

export async function askDispatch(desk: Desk, refused?: Command): Promise<Command | End> {
  let draft = refused?.kind === 'dispatch' ? refused : emptyDispatch(desk);
  for (;;) {
    const choices = desk.choices({ kind: 'dispatch', actions: draft.actions, confidences: draft.confidences });
    invariant(choices.kind === 'dispatch', 'a dispatch is wanted');
    const answer = await desk.choose(desk.speaker.say('cli.dispatch.title', { round: desk.now().round }), menuOf(desk, draft, choices));
    if (answer.kind === 'end') return END;
    if (answer.kind === 'back') {
      desk.put(desk.speaker.say('cli.ask.nowhere-back'));
      continue;
    }
    if (answer.value === 'send') {
      const sure = await isSure(desk, draft);
      if (sure === END) return END;
      if (sure) return draft;
      continue;
    }
    const changed = await askPart(desk, answer.value, { draft, choices });
    if (changed.kind === 'end') return END;
    if (changed.kind === 'given') draft = changed.value;
  }
}

/** Asks once more where something cannot be undone. */
async function isSure({ speaker, rules, choose }: Desk, { actions, accord }: Dispatch): Promise<boolean | End> {
  if (accord.kind !== 'leave' && !actions.some(({ action }) => actionOf(rules, action).irreversible)) return true;
  const sure = await choose(speaker.say('cli.dispatch.sure'), [
    { label: speaker.say('cli.dispatch.sure.no'), value: false },
    { label: speaker.say('cli.dispatch.sure.yes'), value: true },
  ]);
  return sure.kind === 'end' ? END : sure.kind === 'given' && sure.value;
}

function emptyDispatch(desk: Desk): Dispatch {
  const { families, format } = desk.now().requests[desk.seat];
  const request = { families: isPrincipalDesk(desk) ? families : [], format };
  return { kind: 'dispatch', actions: [], stall: [], confidences: [], responses: [], accord: { kind: 'keep' }, request };
}

function menuOf(desk: Desk, draft: Dispatch, choices: DispatchChoices): readonly Option<Part>[] {
  const { speaker } = desk;
  const list = (names: readonly string[]): string => (names.length === 0 ? speaker.say('cli.dispatch.none') : names.join(', '));
  const part = (value: Part, values: Readonly<Record<string, string | number>> = {}): Option<Part> => ({ label: speaker.say(`cli.dispatch.${value}`, values), value });
  const { accord } = choices;
  return [
    ...(choices.questions.length > 0 ? [part('questions', { open: choices.questions.length - draft.responses.length })] : []),
    part('send'),
    part('actions', { points: choices.pointsLeft, actions: list(draft.actions.map(({ action }) => speaker.action(action))) }),
    ...(choices.commitments.length > 0 ? [part('conduct', { issues: list(draft.stall.map((issue) => speaker.issue(issue))) })] : []),
    ...(choices.confidences.length > 0 ? [part('confidence', { count: draft.confidences.length })] : []),
    ...(accord.leave || accord.snapBack.length > 0 || accord.rollBack.length > 0 ? [part('accord', { order: speaker.say(`cli.accord.${draft.accord.kind}`) })] : []),
    ...(isPrincipalDesk(desk) ? [
      part('families', { families: list(draft.request.families.map((id) => speaker.family(id))) }),
      part('format', { format: speaker.say(`format.${draft.request.format}`) }),
    ] : []),
  ];
}

type Ask = { readonly draft: Dispatch; readonly choices: DispatchChoices };

async function askPart(desk: Desk, part: Exclude<Part, 'send'>, ask: Ask): Promise<Given<Dispatch>> {
  const { speaker } = desk;
  const { draft, choices } = ask;
  switch (part) {
    case 'actions': return await askAction(desk, ask);
    case 'questions': return await askQuestion(desk, ask);
    case 'accord': return await askAccord(desk, ask);
    case 'conduct': return into(
      await askSome(desk, { question: speaker.say('cli.conduct.which'), chosen: draft.stall, all: choices.commitments, label: (issue) => speaker.issue(issue) }),
      (stall) => ({ ...draft, stall }),
    );
    case 'confidence': return into(await askConfidence(desk, choices), (confidence) => (
      { ...draft, confidences: confidence === 'none' ? [] : [...draft.confidences, confidence].slice(-Math.max(1, choices.confidencesLeft + draft.confidences.length)) }
    ));
    case 'families': return into(
      await askSome(desk, { question: speaker.say('cli.request.families'), chosen: draft.request.families, all: choices.families, label: (id) => speaker.family(id) }),
      (families) => ({ ...draft, request: { ...draft.request, families } }),
    );
    case 'format': return into(
      await desk.choose(speaker.say('cli.request.format'), FORMATS.map((format) => ({ label: speaker.say(`format.${format}`), value: format }))),
      (format) => ({ ...draft, request: { ...draft.request, format } }),
    );
  }
}

function into<T, U>(given: Given<T>, change: (value: T) => U): Given<U> {
  return given.kind === 'given' ? { kind: 'given', value: change(given.value) } : given;
}

/** One action more, or one of those chosen taken out again. */
async function askAction(desk: Desk, { draft, choices }: Ask): Promise<Given<Dispatch>> {
  const { speaker } = desk;
  const options = choices.actions.map(({ action, points, closed, irreversible }) => ({
    label: speaker.say(`cli.action.${closed}`, { action: speaker.action(action), points, once: irreversible ? 'yes' : 'no' }),
    value: action,
    about: speaker.actionAbout(action),
  }));
  const answer = await desk.choose(speaker.say('cli.action.which', { points: choices.pointsLeft }), options);
  if (answer.kind !== 'given') return answer;
  const choice = choices.actions.find(({ action }) => action === answer.value);
  if (choice?.closed === 'chosen') return { kind: 'given', value: { ...draft, actions: draft.actions.filter(({ action }) => action !== choice.action) } };
  if (choice?.open !== true) {
    desk.put(speaker.say('cli.action.not-open'));
    return { kind: 'back' };
  }
  const order = await aimed(desk, choice);
  return into(order, (added) => ({ ...draft, actions: [...draft.actions, added] }));
}

async function aimed(desk: Desk, { action, issues }: DispatchChoices['actions'][number]): Promise<Given<ActionOrder>> {
  if (issues.length === 0) return { kind: 'given', value: { action } };
  const answer = await desk.choose(desk.speaker.say('cli.action.issue'), issues.map((issue) => ({ label: desk.speaker.issue(issue), value: issue })));
  return into(answer, (issue) => ({ action, issue }));
}

async function askQuestion(desk: Desk, { draft, choices }: Ask): Promise<Given<Dispatch>> {
  const open = choices.questions.find(({ event }) => draft.responses.every((given) => given.event !== event)) ?? choices.questions[0];
  if (open === undefined) return { kind: 'back' };
  const { event, responses } = open;
  const answer = await desk.choose(desk.speaker.question(event), responses.map((response) => ({ label: desk.speaker.response(event, response), value: response })));
  return into(answer, (response) => ({ ...draft, responses: [...draft.responses.filter((given) => given.event !== event), { event, response }] }));
}

async function askAccord(desk: Desk, { draft, choices }: Ask): Promise<Given<Dispatch>> {
  const { speaker } = desk;
  const { snapBack, rollBack, leave } = choices.accord;
  const kinds = [
    'keep' as const,
    ...(snapBack.length > 0 ? ['snap-back' as const] : []),
    ...(rollBack.length > 0 ? ['roll-back' as const] : []),
    ...(leave ? ['leave' as const] : []),
  ];
  const answer = await desk.choose(speaker.say('cli.accord.which'), kinds.map((kind) => ({ label: speaker.say(`cli.accord.${kind}`), value: kind })));
  if (answer.kind !== 'given') return answer;
  const kind = answer.value;
  if (kind === 'keep' || kind === 'leave') return { kind: 'given', value: { ...draft, accord: { kind } } };
  const all = kind === 'snap-back' ? snapBack : rollBack;
  const issues = await askSome(desk, { question: speaker.say('cli.accord.issues'), chosen: all, all, label: (issue) => speaker.issue(issue) });
  return into(issues, (chosen) => ({ ...draft, accord: { kind, issues: chosen } }));
}
