// What a statement is said to move, against the constants of the shipped scenario.
import { expect, test } from 'vitest';
import { type SeatId, type Statement, statementPrices } from '../../src/engine/index.ts';
import { shippedScenario } from '../support/shipped-scenario.ts';

const { rules } = shippedScenario('first-contact');
const { statements, trust } = rules.constants;

test.each<readonly [string, SeatId, Statement['kind'], number, readonly (readonly [string, number])[]]>([
  ['nothing', 'us', 'silent', 0, []],
  ['trust while it is low', 'us', 'reassure', 0, [['trust-iran', statements.reassureTrustCenti]]],
  ['what is left to the ceiling of words', 'us', 'reassure', trust.wordsCeilingCenti - 10, [['trust-iran', 10]]],
  ['nothing above it', 'us', 'reassure', trust.wordsCeilingCenti + 100, []],
  ['three gauges', 'iran', 'threaten', 0, [['trust-us', statements.threatTrustCenti], ['escalation', statements.threatEscalationCenti], ['standing-iran', statements.threatStandingCenti]]],
  ['both delegations', 'oman', 'praise', 0, [['standing-us', statements.mediatorPraiseStandingCenti], ['standing-iran', statements.mediatorPraiseStandingCenti]]],
])('moves %s: %s, %s', (_, seat, kind, trustCenti, moved) => {
  const prices = statementPrices(rules, { seat, gauges: { 'trust-us': trustCenti, 'trust-iran': trustCenti } }, kind);
  expect(prices.map(({ gauge, byCenti }) => [gauge, byCenti])).toEqual(moved.filter(([, byCenti]) => byCenti !== 0));
});
