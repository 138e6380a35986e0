/**
 * A package as the own capital would judge it now, line by line.
 * Not here: the judgement (engine/assess.ts).
 */
import type { Assessment, TermAssessment } from '../../engine/index.ts';
import { ended } from '../sentences/prose.ts';
import type { Words } from '../words.ts';

export function describeAssessment(words: Words, assessment: Assessment): readonly string[] {
  const { say } = words;
  const worth = (units: number): string => words.worth(units);
  const { margin } = assessment;
  return [
    say('assessment.accord', { accord: say(`accord.${assessment.accord}`) }),
    ...assessment.terms.map((term) => termLine(words, term)),
    say('assessment.worth', { worth: worth(assessment.worth) }),
    say('assessment.alternative', { worth: worth(assessment.worthInForce) }),
    say('assessment.hurdle', { worth: worth(assessment.hurdle), percent: words.percent(assessment.hurdlePercent) }),
    say(margin < 0 ? 'assessment.margin.short' : 'assessment.margin.good', { worth: worth(Math.abs(margin)) }),
    ...assessment.crossed.map(({ issue, redLine }) => say('assessment.crossed', { issue: words.issue(issue), redLine: ended(words.redLine(redLine)) })),
    ...(assessment.changes ? [] : [say('assessment.changes-nothing')]),
    ...(assessment.bothGive ? [] : [say('assessment.one-sided')]),
    say(assessment.ratifies ? 'assessment.ratifies' : 'assessment.refuses'),
  ];
}

function termLine(words: Words, { issue, position, points, credibilityPercent, centipoints }: TermAssessment): string {
  const values = { issue: words.issue(issue), label: words.label(issue, position), points: words.points(points * 100) };
  if (points <= 0) return words.say('assessment.term.cost', values);
  return words.say('assessment.term.benefit', { ...values, counted: words.number(centipoints / 100, 1), credibility: words.percent(credibilityPercent) });
}
