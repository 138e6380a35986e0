/** What a reader may narrow the chronicle to. Every kind of event has its subject, so that none can be forgotten. */
import type { GameEvent, GameEventKind } from '../../engine/index.ts';
import type { ChronicleRound, ChronicleStep } from './chronicle-order.ts';

export const SUBJECTS = ['talks', 'actions', 'world', 'accord', 'words'] as const;
export type Subject = (typeof SUBJECTS)[number];

const SUBJECT_OF: Readonly<Record<GameEventKind, Subject | 'frame'>> = {
  'round-opened': 'frame', 'flag-set': 'frame', 'gauge-moved': 'frame', ended: 'frame',
  'agenda-set': 'talks', requested: 'talks', offered: 'talks', initialled: 'talks', leaked: 'talks', passed: 'talks', 'walked-out': 'talks', 'sounded-out': 'talks',
  guaranteed: 'talks', 'bridge-laid': 'talks', 'bridge-answered': 'talks', 'table-ended': 'talks', 'confidence-entrusted': 'talks', 'confidence-carried': 'talks',
  'action-taken': 'actions', 'mandate-widened': 'actions', 'hurdle-eased': 'actions', 'recall-near': 'actions',
  happened: 'world', 'question-put': 'world', 'question-answered': 'world', 'answer-attributed': 'world', 'rung-entered': 'world', 'third-party-struck': 'world',
  retaliated: 'world', 'war-near': 'world',
  'commitment-reported': 'accord', 'conduct-ordered': 'accord', 'terms-set-back': 'accord', 'accord-left': 'accord', 'capital-ratified': 'accord',
  'capital-refused': 'accord', 'accord-in-force': 'accord',
  stated: 'words', 'word-tested': 'words', 'deadline-moved': 'words', 'deadline-expired': 'words',
};

function subjectOf(event: GameEvent): Subject | 'frame' {
  return SUBJECT_OF[event.kind];
}

/** The rounds with only what is of that subject; what a step moved stays with what moved it. */
export function narrowed(rounds: readonly ChronicleRound[], subject: Subject | 'all'): readonly ChronicleRound[] {
  if (subject === 'all') return rounds;
  const narrow = (step: ChronicleStep): readonly ChronicleStep[] => {
    const happened = step.happened.filter(({ event }) => subjectOf(event) === subject);
    return happened.length === 0 ? [] : [{ ...step, happened }];
  };
  return rounds.map((round) => ({ ...round, steps: round.steps.flatMap(narrow) })).filter(({ steps }) => steps.length > 0);
}
