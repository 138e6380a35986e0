/** What a player may leave for the debrief: guesses about the others, and why a command was given. */
export const guesses: Readonly<Record<string, string>> = {
  'ui.guess.title': 'What do you think they want?',
  'ui.guess.about': 'A guess for yourself, once a round, if you like. Nobody sees it before the ending; the debrief then sets it beside the truth.',
  'ui.guess.issue': 'What matters most to it',
  'ui.guess.issue.none': 'choose an issue',
  'ui.guess.hurdle': 'Its hurdle at home, in percent (0 to {most})',
  'ui.guess.keep': 'Keep this guess for round {round}',
  'ui.guess.kept': 'Kept for round {round}: “{issue}”, {percent}. You may change it until the round is over.',
  'ui.guess.earlier': 'In round {round} you guessed “{issue}”, {percent}. Keep it again if you still think so.',

  'ui.why.summary': 'Say why (kept for the debrief)',
  'ui.why.label': 'Why you do this',
  'ui.why.hint': 'For nobody but you before the ending.',
  'ui.why.sent': 'Why, in your words: “{text}”',
  'ui.replay.why.player': 'Why, in its player’s words:',
};
