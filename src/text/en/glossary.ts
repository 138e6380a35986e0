/** The glossary: what each idea means, and how it appears in this game; and the words around it. */
export const glossary: Readonly<Record<string, string>> = {
  'ui.discussion.title': 'To talk about',
  'ui.discussion.about': 'In the glossary: {name}',
  'ui.glossary.title': 'Glossary',
  'ui.glossary.lead': 'The ideas of the field that this game lets you see, and what to read about them.',
  'ui.glossary.here': 'In this game:',
  'ui.glossary.read': 'To read:',

  'glossary.batna.name': 'BATNA: the no-deal value',
  'glossary.batna.meaning': 'Your best alternative to a negotiated agreement: what you have if you do not agree. Every offer is measured by it, because nobody has reason to sign what leaves them worse off. It moves while you talk, and so does the other side’s.',
  'glossary.batna.here': 'Each principal’s brief prices it as the no-deal value, which pressure, escalation and time wear down.',

  'glossary.zopa.name': 'ZOPA: the deal zone',
  'glossary.zopa.meaning': 'The zone of possible agreement: everything that both sides would rather have than no deal. Where it is empty the cleverest offer fails; where it is wide the question is which deal in it is found. As a rule nobody sees it, because each side keeps its own limit to itself.',
  'glossary.zopa.here': 'The deal zone is all packages that both capitals would ratify as things stand; mistrust and high hurdles shrink it, while verification, guarantees and kept promises open it.',

  'glossary.two-level-game.name': 'Two-level game',
  'glossary.two-level-game.meaning': 'Whoever negotiates abroad negotiates at home as well: with a parliament, with those in power, with the public. What one table welcomes the other may refuse, so an agreement must pass at both. Little room at home is a burden, and sometimes a way to be given more.',
  'glossary.two-level-game.here': 'What delegations initial goes to both capitals, and each ratifies or refuses it by its brief, its red lines and its hurdle.',

  'glossary.win-set.name': 'Win-set: what passes the hurdle',
  'glossary.win-set.meaning': 'All agreements that would win the approval that they need at home. The larger the two win-sets are, the likelier it is that they overlap. A small one may bring its owner a better deal, or none at all.',
  'glossary.win-set.here': 'The hurdle is what concessions cost at home on top of their own cost: good standing lowers it, and a consultation with the capital may widen the mandate.',

  'glossary.ripeness.name': 'Ripeness',
  'glossary.ripeness.meaning': 'A conflict is called ripe when both sides feel that they can neither win it nor bear it much longer, and both see a way out. Pain alone is not enough: without a way out it hardens. What counts is how the sides see their situation, not only how it is.',
  'glossary.ripeness.here': 'Pressure and time make having no deal worse for both sides, yet a deal becomes possible only where trust and verification show a way out.',

  'glossary.credibility.name': 'Credibility',
  'glossary.credibility.meaning': 'How far others believe that a promise will be kept or a threat carried out. It comes from what was done before, from what keeping the word costs and from what breaking it would bring, not from how firmly it is said.',
  'glossary.credibility.here': 'What the other side promises counts only at its credibility: your trust in it and what verification and a guarantee add, up to 100 percent.',

  'glossary.commitment-problem.name': 'Commitment problem',
  'glossary.commitment-problem.meaning': 'Two sides may both want a deal and still fail to make it, because each knows that the other may have reason to break it later. The trouble is not what is promised; it is that nothing binds the one who promises once the moment has passed.',
  'glossary.commitment-problem.here': 'A promise can be stalled after it was signed, so it is worth less beforehand, until inspections, guarantees or promises kept make it believable.',

  'glossary.security-dilemma.name': 'Security dilemma',
  'glossary.security-dilemma.meaning': 'What one side does to be safe can look to the other like getting ready to attack. The other answers, and both end up less safe, though neither wanted that. It is hardest where defence and attack look alike.',
  'glossary.security-dilemma.here': 'All seats send their dispatches sealed and at once, so that a step meant as a precaution may meet one taken out of the same fear.',

  'glossary.costly-signal.name': 'Costly signal',
  'glossary.costly-signal.meaning': 'A step that tells something because it costs the one who takes it, and would cost too much for somebody who did not mean it. It helps to tell those who are serious from those who only say so.',
  'glossary.costly-signal.here': 'A promise that is seen to be kept raises trust the more, the more it cost its giver; a gesture that is repeated soon tells less each time.',

  'glossary.cheap-talk.name': 'Cheap talk',
  'glossary.cheap-talk.meaning': 'Words that cost nothing and bind nobody. They can help sides that want the same thing to find each other. Where interests clash they prove little, because somebody who did not mean them would say the same.',
  'glossary.cheap-talk.here': 'To reassure in public lifts trust only up to a low ceiling, and a word that is broken afterwards costs trust.',

  'glossary.graduated-reciprocation.name': 'Graduated reciprocation (GRIT)',
  'glossary.graduated-reciprocation.meaning': 'One side announces a small step that lowers tension, takes it without waiting for a bargain, and invites an answer. If one comes, the next step may be larger. Each is small enough not to put the one who takes it in danger.',
  'glossary.graduated-reciprocation.here': 'A gesture in one round may be answered by a gesture in the next, and trust grows from both.',

  'glossary.audience-costs.name': 'Audience costs',
  'glossary.audience-costs.meaning': 'What leaders pay at home when they back down from something that they said in public. Because of that price a public threat or promise is easier to believe. For the same reason the way back is harder to take.',
  'glossary.audience-costs.here': 'A line that was drawn in public and is crossed, a deadline that is extended, and a threat that is not carried out all cost standing at home.',

  'glossary.brinkmanship.name': 'Brinkmanship',
  'glossary.brinkmanship.meaning': 'To raise the danger of a disaster that nobody wants, so that the other side gives way first. What threatens is not that somebody jumps but that both slip: a part of the danger is in nobody’s hands.',
  'glossary.brinkmanship.here': 'Where a scenario has a third party it may strike from a certain rung on, with a chance that grows with escalation and that neither side controls.',

  'glossary.escalation-ladder.name': 'Escalation ladder',
  'glossary.escalation-ladder.meaning': 'A picture of a crisis as a ladder whose rungs lead from the first pressure up to war. Each step changes what the steps after it mean. One side can climb alone; to come down usually takes both.',
  'glossary.escalation-ladder.here': 'Escalation from 0 to 100 is divided into named rungs, which open and close actions and events; to stay on the top rung is war.',

  'glossary.logrolling.name': 'Logrolling',
  'glossary.logrolling.meaning': 'To trade across issues: each side gives way where it cares less and is met where it cares more. Both gain, although each of them loses on some issue taken by itself. It takes some knowledge of what the other side values.',
  'glossary.logrolling.here': 'The two briefs value the issues differently, and confidences and soundings help the mediator to find what can be traded.',

  'glossary.package-deal.name': 'Package deal',
  'glossary.package-deal.meaning': 'Several issues settled together, all or none, so that what would be refused alone is balanced by something else. To link issues can open a way where each by itself is stuck. It can also load a small deal until it sinks.',
  'glossary.package-deal.here': 'An offer is a package that is initialled and ratified as a whole, and a wider agenda lets more issues into it, at a price.',

  'glossary.interim-agreement.name': 'Interim agreement',
  'glossary.interim-agreement.meaning': 'A limited deal for a limited time, which keeps things from getting worse while a larger one is sought. It can build trust by being kept. It can also take away the reason to go on, or be used to play for time.',
  'glossary.interim-agreement.here': 'An accord short of the framework minimum is an interim accord: it counts only in part, as it may not last, and its promises are tested round by round.',

  'glossary.verification.name': 'Verification',
  'glossary.verification.meaning': 'Ways to see whether a promise is kept: inspections, cameras, seals, declarations that can be checked. It makes cheating risky and honesty visible. Yet to look closely enough to be sure can mean to see more than the other side dares to show.',
  'glossary.verification.here': 'Up to three issues of a scenario verify others: they add to the credibility of a promise and may help to find out that it is stalled.',

  'glossary.snapback.name': 'Snapback',
  'glossary.snapback.meaning': 'An agreed way in which what was given comes back at once when the other side breaks its word, without a new bargain. It makes giving less dangerous, because it can be undone.',
  'glossary.snapback.here': 'When a violation is found, the one who was owed the promise may take back terms of its own in its next dispatch, at no price.',

  'glossary.mediation.name': 'Mediation and the bridging proposal',
  'glossary.mediation.meaning': 'A third party helps two sides to negotiate: it carries messages, learns in confidence what each can bear, arranges how they meet, and may put forward a text of its own. To accept such a text is easier than to accept the opponent’s, because nobody gives in to anybody.',
  'glossary.mediation.here': 'The mediator sets agenda and format, carries confidences, sounds a side out, gives guarantees and lays a bridging text, and lives on its credit with each side.',

  'glossary.pareto-frontier.name': 'Pareto frontier',
  'glossary.pareto-frontier.meaning': 'All deals that cannot be made better for one side without making them worse for the other. Whoever signs a deal that is not on it leaves something on the table that at least one side could have had, at nobody’s cost.',
  'glossary.pareto-frontier.here': 'It is worked out exactly, over all packages of a scenario, in what they are worth to each capital.',

  'glossary.nash-solution.name': 'Nash bargaining solution',
  'glossary.nash-solution.meaning': 'One answer to the question which deal a fair bargain would reach: the one at which the two gains over having no new deal, multiplied, are greatest. It follows from a few demands. Among them are that both sides are treated alike and that taking away deals that were not chosen changes nothing.',
  'glossary.nash-solution.here': 'It is one of the points of the deal space, and each side’s gain is counted from what its capital has without the package.',

  'glossary.kalai-smorodinsky-solution.name': 'Kalai–Smorodinsky solution',
  'glossary.kalai-smorodinsky-solution.meaning': 'Another answer to the same question: both sides get the same share of the most that each of them could hope for. It keeps a rule that the Nash solution can break: when what is possible grows in a side’s favour, that side does not come out worse.',
  'glossary.kalai-smorodinsky-solution.here': 'It is a point of the deal space beside the Nash solution; how far apart the two lie shows how much depends on what is called fair.',
};
