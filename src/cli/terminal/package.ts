/** Building a package issue by issue, with the live account of it under every step. */
import { positionValues, type IssueChoice, type IssueId, type Rejection, type Terms } from '../../engine/index.ts';
import { assessmentAt, isPrincipalDesk, type Desk } from './desk.ts';
import type { Given, Option } from './dialogue.ts';

export type PackageAsk = {
  readonly question: string;
  /** What the finishing choice says: "Lay it on the table". */
  readonly finish: string;
  readonly start: Terms;
};

type Step = { readonly kind: 'finish' } | { readonly kind: 'issue'; readonly issue: IssueChoice } | { readonly kind: 'take'; readonly terms: Terms };

export async function askPackage(desk: Desk, ask: PackageAsk): Promise<Given<Terms>> {
  let terms = ask.start;
  for (;;) {
    const { issues, missing } = domainOf(desk, terms);
    const account = isPrincipalDesk(desk) && Object.keys(terms).length > 0 ? assessmentAt(desk, terms) : [];
    const question = [ask.question, desk.speaker.say('cli.package.so-far', { terms: desk.speaker.terms(terms) }), ...account].join('\n');
    const answer = await desk.choose<Step>(question, optionsOf(desk, { ask, terms, issues }));
    if (answer.kind !== 'given') return answer;
    const step = answer.value;
    if (step.kind === 'take') terms = step.terms;
    else if (step.kind === 'issue') {
      const changed = await askPosition(desk, terms, step.issue);
      if (changed.kind === 'end') return changed;
      if (changed.kind === 'given') terms = changed.value;
    } else if (missing.length === 0) return { kind: 'given', value: terms };
    else for (const rejection of missing) desk.put(desk.speaker.rejection(rejection));
  }
}

function domainOf(desk: Desk, terms: Terms): { readonly issues: readonly IssueChoice[]; readonly missing: readonly Rejection[] } {
  const choices = desk.choices({ kind: 'package', terms });
  if (choices.kind === 'floor') return { issues: choices.offer, missing: choices.missing };
  if (choices.kind === 'mediation') return { issues: choices.text, missing: choices.missing };
  return { issues: [], missing: [] };
}

type Drawn = { readonly ask: PackageAsk; readonly terms: Terms; readonly issues: readonly IssueChoice[] };

function optionsOf(desk: Desk, { ask, terms, issues }: Drawn): readonly Option<Step>[] {
  const { speaker } = desk;
  return [
    { label: ask.finish, value: { kind: 'finish' } },
    ...issues.map((issue): Option<Step> => ({ label: issueLabel(desk, issue, terms), value: { kind: 'issue', issue } })),
    ...earlierTexts(desk, issues).map(({ seat, terms: earlier }): Option<Step> => ({
      label: speaker.say('cli.package.take', { seat: speaker.seatInSentence(seat), terms: speaker.terms(earlier) }), value: { kind: 'take', terms: earlier },
    })),
  ];
}

function issueLabel({ speaker }: Desk, { issue, inForce }: IssueChoice, terms: Terms): string {
  const named = terms[issue];
  const values = { issue: speaker.issue(issue), now: speaker.label(issue, inForce) };
  return named === undefined ? speaker.say('cli.package.issue-open', values) : speaker.say('cli.package.issue', { ...values, named: speaker.label(issue, named) });
}

/** Texts already seen in this game, as far as they may be named at this table. */
function earlierTexts(desk: Desk, issues: readonly IssueChoice[]) {
  const { lastOffers } = desk.now();
  const may = new Set<IssueId>(issues.map(({ issue }) => issue));
  return (['us', 'iran', 'oman'] as const)
    .map((seat) => ({ seat, terms: Object.fromEntries(Object.entries(lastOffers[seat]).filter(([issue]) => may.has(issue))) }))
    .filter(({ terms }) => Object.keys(terms).length > 0);
}

async function askPosition(desk: Desk, terms: Terms, { issue, positions }: IssueChoice): Promise<Given<Terms>> {
  const { speaker } = desk;
  const values = isPrincipalDesk(desk) ? positionValues(desk.rules, desk.now(), issue, terms) : [];
  const labelOf = (position: number): string => {
    const value = values[position];
    const text = speaker.position(issue, position);
    return value === undefined ? text : speaker.say('cli.package.position', { text, points: speaker.points(value.centipoints), percent: value.credibilityPercent });
  };
  const answer = await desk.choose<number | 'leave-out'>(speaker.say('cli.package.which', { issue: speaker.issue(issue) }), [
    ...positions.map((position) => ({ label: labelOf(position), value: position })),
    { label: speaker.say('cli.package.leave-out'), value: 'leave-out' as const },
  ]);
  if (answer.kind !== 'given') return answer;
  return { kind: 'given', value: named(desk, terms, { issue, position: answer.value }) };
}

/** Terms in the scenario's order of issues, with one of them named anew or left out. */
function named({ rules }: Desk, terms: Terms, { issue, position }: { readonly issue: IssueId; readonly position: number | 'leave-out' }): Terms {
  return Object.fromEntries(rules.issues.flatMap(({ id }) => {
    const at = id === issue ? position : terms[id];
    return at === undefined || at === 'leave-out' ? [] : [[id, at]];
  }));
}
