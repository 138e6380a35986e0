/** Names of what every scenario has, amounts, lists. */
export const terms: Readonly<Record<string, string>> = {
  'seat.us': 'United States',
  'seat.iran': 'Iran',
  'seat.oman': 'Oman',
  'seat.third-party': 'third party',
  // A name as it stands in a sentence; `key` is the name without spaces.
  'seat.named': '{key, select, US {the US} USA {the USA} UnitedStates {the United States} other {{name}}}',
  'seat.role.principal': 'principal',
  'seat.role.mediator': 'mediator',
  'seat.audience': 'the public',
  'seat.all': 'everybody, after the ending',

  'gauge.trust': 'Trust of {seat} in {other}',
  'gauge.standing': 'Standing of {seat} at home',
  'gauge.credit': 'Credit of {mediator} with {seat}',
  'gauge.escalation': 'Escalation',

  'format.direct': 'direct talks',
  'format.indirect': 'indirect talks',
  'format.expert': 'expert-level talks',

  'phase.capitals': 'Capitals',
  'phase.agenda': 'Agenda',
  'phase.floor': 'Table',
  'phase.mediation': 'Mediation',
  'phase.bridge': 'Bridging text',
  'phase.statements': 'Statements',
  'phase.over': 'The end',

  'ending.name.framework': 'Framework',
  'ending.name.interim': 'Interim accord',
  'ending.name.suspended': 'Talks suspended',
  'ending.name.war': 'War',
  'accord.none': 'no accord',
  'accord.interim': 'an interim accord',
  'accord.framework': 'a framework',

  'report.none': 'no report yet',
  'report.looks-honoured': 'looks honoured',
  'report.violation-found': 'a violation was found',

  'position.numbered': 'position {position}',
  'position.with-label': '{position} ({label})',
  'round.numbered': 'round {round}',
  'terms.none': 'nothing',
  'terms.term': '{issue}: {label}',
  'terms.and-more': '{head}; {item}',
  'list.and-more': '{head}, {item}',
  'list.and-last': '{head} and {item}',

  'amount.with-unit': '{amount} {unit}',
  'amount.points': '{count, plural, one {{shown} point} other {{shown} points}}',
  'amount.percent': '{shown} percent',
};
