/** Why a command was refused: `rejection.CODE`, what is wrong and what to do; and tails with what would be allowed. */
export const rejections: Readonly<Record<string, string>> = {
  'rejection.allowed': 'Allowed: {allowed}.',
  'rejection.allowed.none': 'At present nothing is allowed here.',
  'rejection.most': 'The most that is allowed is {most}.',
  'rejection.given': 'Given was: {given}.',
  'rejection.on-issue': 'This is about “{issue}”.',

  'rejection.turn/game-over': 'The game is over, so that nothing more can be ordered. Look at the debrief, or start a new game.',
  'rejection.turn/not-your-turn': 'It is not this seat’s turn. Wait until the others have moved.',
  'rejection.turn/wrong-command': 'This is not what is asked for in the present phase. Give one of the commands that the phase allows.',
  'rejection.turn/already-sealed': 'This seat has already sent its sealed command. Wait for the others, or take the command back first.',

  'rejection.command/malformed': 'The command cannot be read. Give it again in the form that the present phase asks for.',
  'rejection.command/unknown-seat': 'There is no such seat. Use us, iran or oman.',

  'rejection.dispatch/too-many-points': 'These actions take more action points than the seat has this round. Leave one out.',
  'rejection.dispatch/unknown-action': 'This seat has no such action. Choose one of its own.',
  'rejection.dispatch/action-closed': 'This action is not open now, because its condition is not met or it was already used up. Choose another one.',
  'rejection.dispatch/action-twice': 'The same action stands twice in the dispatch. Name it once.',
  'rejection.dispatch/issue-needed': 'This action asks the capital about one issue. Name the issue.',
  'rejection.dispatch/unknown-issue': 'This issue cannot be named here. Choose one of those that are open.',
  'rejection.dispatch/nothing-to-stall': 'This seat has no such commitment in force. Only own commitments in force can be stalled.',
  'rejection.dispatch/unknown-confidence': 'This is not something that can be confided. Choose one of the topics, with its issue where one is needed.',
  'rejection.dispatch/too-many-confidences': 'These are more confidences than one dispatch can hold. Leave one out.',
  'rejection.dispatch/question-open': 'A question is still open. Answer every question that was put to this seat, once each.',
  'rejection.dispatch/unknown-response': 'The question has no such answer. Choose one of those that it offers.',
  'rejection.dispatch/accord-closed': 'This cannot be done to the accord now. Own terms can be taken back after a violation by the other side, lowered after it left, or given up by leaving the accord.',
  'rejection.dispatch/unknown-family': 'There is no such family of issues. Ask for those that the scenario has.',
  'rejection.dispatch/unknown-format': 'There is no such format. Ask for one that this meeting allows.',

  'rejection.agenda/unknown-family': 'There is no such family of issues, or it is named twice. Use those that the scenario has.',
  'rejection.agenda/no-core-family': 'The agenda needs at least one family of the core. Add one.',
  'rejection.agenda/format-closed': 'This meeting does not allow the format. Choose another one.',
  'rejection.agenda/cannot-carry': 'This confidence cannot be carried. Only in indirect talks, and only what was entrusted with leave to pass it on and not yet carried.',
  'rejection.agenda/too-little-credit': 'The mediator has too little credit for this. Carry fewer confidences, or earn credit first.',

  'rejection.offer/unknown-issue': 'There is no such issue in these talks. Use those that the scenario has.',
  'rejection.offer/unknown-position': 'The issue has no such position. Choose one of its positions.',
  'rejection.offer/off-agenda': 'This issue is not on the agenda of this table. Leave it out, or ask the mediator to put it on the agenda.',
  'rejection.offer/changes-nothing': 'The package changes nothing of what is in force. Change at least one term.',
  'rejection.offer/one-sided': 'With this package only one side would owe anything. Add at least one term that the other side gives.',

  'rejection.table/no-standing-offer': 'There is no offer by the other side on the table. Make an offer, or pass.',
  'rejection.table/cannot-guarantee': 'The mediator cannot guarantee this now. It takes credit, and a promise of the text on the table that is not yet guaranteed.',
  'rejection.table/cannot-sound-out': 'This side cannot be sounded out now. It takes credit, and each side can be sounded out once at a table.',
  'rejection.table/cannot-bridge': 'The mediator cannot lay a text of its own now. It takes credit, and it can be done once at a table.',

  'rejection.statement/closed': 'This statement is not open now. Choose another one.',
  'rejection.statement/unknown-issue': 'A line can be drawn only on an issue that this seat gives. Choose one of those.',
  'rejection.statement/unknown-position': 'A line cannot be drawn at this position. Choose another one.',
  'rejection.statement/unknown-action': 'Only an own action of pressure can be threatened. Choose one of those.',
  'rejection.statement/unknown-round': 'A deadline cannot be set for this round. Choose one of the rounds still to come.',
};
