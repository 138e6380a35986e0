/** What a format of talks is like, in a sentence. Not here: what it moves (engine). */
import type { Format, Rules } from '../../engine/index.ts';
import type { Speaker } from '../../text/index.ts';

export function formatAbout(speaker: Speaker, rules: Rules, format: Format): string {
  return speaker.say(`ui.format.${format}.about`, { issues: speaker.list(rules.verifying.map(({ issue }) => `“${speaker.issue(issue)}”`)) });
}
