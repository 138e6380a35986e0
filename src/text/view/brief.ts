/** A seat's private paper, line by line: its text, red lines with the mandate as it stands, values, what no deal costs. */
import type { Brief, OwnView, Rules, RedLine } from '../../engine/index.ts';
import { linePosition } from '../../engine/index.ts';
import { inARow } from '../sentences/prose.ts';
import type { Words } from '../words.ts';

/** Whose brief, and how far consultations have moved its red lines. An observation's `own` fits. */
export type BriefView = Pick<Extract<OwnView, { kind: 'seat' }>, 'seat' | 'brief' | 'widened'>;

export function describeBrief(words: Words, rules: Rules, view: BriefView): readonly string[] {
  const brief = rules.briefs[view.seat].find(({ id }) => id === view.brief);
  if (brief === undefined) return [];
  const title = words.say('brief.title', { seat: words.seatFullName(view.seat), brief: words.brief(brief.id) });
  const paper = words.briefText(brief.id).split('\n').map((line) => line.trim()).filter((line) => line !== '');
  if (!rules.principals.includes(view.seat)) return [title, ...paper];
  return [title, ...paper, ...redLines(words, brief, view), ...values(words, rules, { brief, view }), ...noDeal(words, brief), request(words, brief)];
}

function redLines(words: Words, { redLines: lines }: Brief, { widened }: BriefView): readonly string[] {
  if (lines.length === 0) return [words.say('brief.red-lines.none')];
  return [words.say('brief.red-lines'), ...lines.map((line) => redLine(words, line, widened))];
}

function redLine(words: Words, line: RedLine, widened: BriefView['widened']): string {
  const text = words.redLine(line.id);
  const position = words.label(line.issue, linePosition(line, widened));
  const mandate = widened.includes(line.id) ? 'moved' : line.widens ? 'movable' : 'fixed';
  return inARow(
    words.say(`brief.red-line.${line.bound}`, { issue: words.issue(line.issue), position, text: text === line.id ? '' : text }).trim(),
    line.scope === 'framework' ? words.say('brief.red-line.framework') : '',
    words.say(`brief.red-line.${mandate}`),
  );
}

function values(words: Words, rules: Rules, { brief, view }: { readonly brief: Brief; readonly view: BriefView }): readonly string[] {
  const lines = rules.issues.map(({ id, giver }, index) => {
    const points = brief.valuePoints[index] ?? [];
    const positions = points.map((worth, at) => words.say('brief.value.position', { label: words.label(id, at), points: words.number(worth) }));
    return words.say('brief.value', { issue: words.issue(id), role: giver === view.seat ? 'gives' : 'receives', positions: positions.join('; ') });
  });
  return [words.say('brief.values'), ...lines];
}

function noDeal(words: Words, { noDeal: { basePoints, weights } }: Brief): readonly string[] {
  const base = words.say('brief.no-deal', { points: words.points(basePoints * 100) });
  return [base, ...weights.map(({ gauge, centipointsPerUnit, referenceCenti, worse }) => words.say(`brief.no-deal.${worse}`, {
    gauge: words.gauge(gauge), points: words.say('amount.points', { count: centipointsPerUnit / 100, shown: words.number(centipointsPerUnit / 100, 2) }), reference: words.gaugeValue(gauge, referenceCenti),
  }))];
}

function request(words: Words, { request: { format, families } }: Brief): string {
  return words.say('brief.request', { format: words.format(format), families: words.list(families.map((id) => words.family(id))) });
}
