/** What a seat may do now: `choices.…`. */
export const choices: Readonly<Record<string, string>> = {
  'choices.sealed': 'Your command is sent. You wait for {seats}, and may still take it back.',
  'choices.dispatch.points': 'You have {points, plural, one {one action point} other {# action points}} left.',
  'choices.action.irreversible': 'It cannot be undone.',
};
