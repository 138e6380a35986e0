/**
 * The mediator opens the table: families, format, and which confidences it carries.
 * Not here: what it says at the table (mediator-bridge.ts).
 */
import { standingGauge, trustGauge, type AgendaChoices, type FamilyId, type Format } from '../engine/index.ts';
import { affords } from './mediator-credit.ts';
import { bestTexts } from './mediator-text.ts';
import { openIssues } from './open-issues.ts';
import { outlookOf, type Outlook } from './outlook.ts';
import type { Decision, PolicyInput, Reason } from './policy.ts';
import { POINT } from './principal-plan.ts';
import { whimPercent } from './whim.ts';

export function setTheAgenda(input: PolicyInput, choices: AgendaChoices): Decision {
  const wide = wideFamilies(input, choices);
  const carriable = confidencesWorthCarrying(input, choices);
  const { format, because } = formatFor(input, choices, carriable.length);
  const carry = format === 'indirect' ? carriable : [];
  const reasons: Reason[] = [
    ...wide.map((family): Reason => ({ kind: 'widens', family })),
    { kind: 'format', format, because },
    ...(carry.length > 0 ? [{ kind: 'carries' as const, count: carry.length }] : []),
  ];
  return { command: { kind: 'agenda', families: [...choices.coreFamilies, ...wide], format, carry }, reasons, steps: 1 };
}

/** Both ask for it, or one does and the other can bear it at home and there is more to gain with it than without. */
function wideFamilies(input: PolicyInput, { coreFamilies, wideFamilies: open }: AgendaChoices): readonly FamilyId[] {
  const { rules, now, temper } = input;
  const asks = (family: FamilyId): number => rules.principals.filter((seat) => now.requests[seat].families.includes(family)).length;
  const wanted = open.filter((family) => asks(family) > 0 && (asks(family) === 2 || bearable(input, family)));
  if (wanted.length === 0) return [];
  if (wanted.every((family) => asks(family) === 2)) return wanted;
  const whim = whimPercent(input, 'widen');
  const widens = whim < temper.widenPercent / 6 || (whim < temper.widenPercent && gainsByWidening(input, coreFamilies, wanted));
  return widens ? wanted : wanted.filter((family) => asks(family) === 2);
}

/** Looked at only where the whim leaves it open, for it is two searches. */
function gainsByWidening(input: PolicyInput, core: readonly FamilyId[], wanted: readonly FamilyId[]): boolean {
  const outlook = outlookOf(input);
  return jointBest(input, outlook, [...core, ...wanted]) - jointBest(input, outlook, core) >= POINT;
}

/** Once the first price is paid the later ones are small. */
function bearable({ rules, now }: PolicyInput, family: FamilyId): boolean {
  const scope = rules.families.find(({ id }) => id === family)?.scope;
  if (scope?.kind !== 'wide') return true;
  const standing = now.gauges[standingGauge(scope.reluctant)];
  return standing === undefined || standing >= (now.widenings > 0 ? 2500 : 3500);
}

/** The better of the two margins that both sides could have at least, worth units. */
function jointBest(input: PolicyInput, outlook: Outlook, families: readonly FamilyId[]): number {
  const { texts } = bestTexts(input, outlook, openIssues(input, families));
  return Math.max(-100 * POINT, Math.min(...(texts[0]?.margin ?? [-Infinity, -Infinity])));
}

/** What may be passed on and says most: priorities and prices before hurdles. */
function confidencesWorthCarrying(input: PolicyInput, { carry, mostCarried }: AgendaChoices): readonly number[] {
  const price = input.rules.constants.credit.carryingCenti;
  const rank = (index: number): number => {
    const topic = input.now.confidences.find((one) => one.index === index)?.content.topic;
    return topic === 'first-priority' ? 0 : topic === 'price' ? 1 : 2;
  };
  const sorted = [...carry].sort((a, b) => rank(a) - rank(b) || a - b);
  let count = 0;
  while (count < Math.min(mostCarried, sorted.length, 4) && affords(input, price * (count + 1))) count += 1;
  return sorted.slice(0, count).sort((a, b) => a - b);
}

function formatFor(input: PolicyInput, { formats }: AgendaChoices, carriable: number): { readonly format: Format; readonly because: Extract<Reason, { kind: 'format' }>['because'] } {
  const [only] = formats;
  if (only !== undefined && formats.length === 1) return { format: only, because: 'meeting' };
  const open = (format: Format): boolean => formats.includes(format);
  if (carriable > 0 && open('indirect')) return { format: 'indirect', because: 'carries' };
  const { rules, now } = input;
  const asked = rules.principals.map((seat) => now.requests[seat].format);
  if (asked[0] !== undefined && asked[0] === asked[1] && open(asked[0])) return { format: asked[0], because: 'asked' };
  if (talksEarnTrust(input) && open('direct')) return { format: 'direct', because: 'earns-trust' };
  if (open('indirect')) return { format: 'indirect', because: 'quieter' };
  return { format: only ?? 'indirect', because: 'meeting' };
}

/** Whether a table held to its end would still raise either side's trust in full: beyond the ceiling of words it does not. */
export function talksEarnTrust({ rules, now }: Pick<PolicyInput, 'rules' | 'now'>): boolean {
  const { wordsCeilingCenti, talksHeldCenti } = rules.constants.trust;
  return rules.principals.some((seat) => (now.gauges[trustGauge(seat)] ?? 0) < wordsCeilingCenti - talksHeldCenti);
}
