/**
 * A game analysed, as lines to read.
 * Not here: the document for programs (document.ts).
 */
import { bestStep, type DealStep, type Door, TRUSTS } from '../../analysis/index.ts';
import { type Rules, termsOf } from '../../engine/index.ts';
import type { TurningPoint, TurningPoints } from '../../record/index.ts';
import { doorStory, type Speaker, turningPointStory } from '../../text/index.ts';

type Told = { readonly rules: Rules; readonly course: readonly DealStep[] };

/** One row a change: steps at which nothing moved are left out. */
export function courseLines(speaker: Speaker, { course }: Told): readonly string[] {
  const rows = course.map((step) => ({ step: step.step, row: rowOf(speaker, step) }));
  const news = rows.filter(({ row }, nth) => row !== rows[nth - 1]?.row);
  return [speaker.say('cli.analyse.head'), ...news.map(({ step, row }) => `  ${String(step).padStart(4)}  ${row}`)];
}

function rowOf(speaker: Speaker, { round, tables, escalation, dealZone, dealZoneAtTrust, dealZoneBelieved }: DealStep): string {
  const counts = [...TRUSTS.map((trust) => dealZoneAtTrust[trust]), dealZoneBelieved].map((count) => speaker.number(count).padStart(9)).join('');
  return `${String(round).padStart(2)}  ${tables.trust.map((trust) => String(trust).padStart(3)).join('/')}  ${String(escalation).padStart(3)}  ${speaker.number(dealZone).padStart(8)} ${counts}`;
}

export function doorLines(speaker: Speaker, { rules, course }: Told, doors: readonly Door[]): readonly string[] {
  if (course.every(({ dealZone }) => dealZone === 0)) return [speaker.say('cli.analyse.never')];
  const stories = doors.flatMap((door) => {
    const { headline, because } = doorStory(speaker, rules, door);
    return [headline, ...because.flatMap(({ part, moves }) => [`  ${part}`, ...moves.map((move) => `    ${move}`)])];
  });
  return [...stories, ...bestLines(speaker, rules, course)];
}

/** What both would have signed at the step at which it left them most. */
function bestLines(speaker: Speaker, rules: Rules, course: readonly DealStep[]): readonly string[] {
  const best = bestStep(course);
  if (best === undefined || best.signable.kind === 'none') return [];
  return [speaker.say('cli.analyse.best', { step: best.step, terms: speaker.terms(termsOf(rules, best.signable.positions)) })];
}

/** @param decisions of the whole game: a search that the file keeps may have been stopped before their end. */
export function turningPointLines(speaker: Speaker, found: TurningPoints | undefined, decisions: number): readonly string[] {
  if (found === undefined) return [speaker.say('cli.analyse.no-search')];
  const { rollouts, judged } = found;
  const points = found.points.flatMap((point) => pointLines(speaker, point));
  const stopped = judged < decisions ? [speaker.say('cli.analyse.search-stopped', { judged, decisions })] : [];
  const none = points.length === 0 && stopped.length === 0 ? [speaker.say('cli.analyse.no-points')] : [];
  return [speaker.say('cli.analyse.turning-points', { rollouts }), ...stopped, ...points, ...none];
}

function pointLines(speaker: Speaker, point: TurningPoint): readonly string[] {
  const { sign, name, sum, instead, accords } = turningPointStory(speaker, point);
  const head = speaker.say('cli.analyse.point', { step: point.step, seat: speaker.seatInSentence(point.seat), sign, name });
  return [head, ...[sum, instead, accords].map((line) => `    ${line}`)];
}
