/**
 * All messages by language: id → ICU message.
 * Not here: how one is said (say.ts).
 * Invariant: English has every id; another language may lack some and then speaks English there.
 */
import { adviser } from './en/adviser.ts';
import { analysis } from './en/analysis.ts';
import { answers } from './en/answers.ts';
import { causes } from './en/causes.ts';
import { choices } from './en/choices.ts';
import { cli } from './en/cli.ts';
import { commands } from './en/commands.ts';
import { debriefFacts } from './en/debrief-facts.ts';
import { debrief } from './en/debrief.ts';
import { debriefCharts } from './en/debrief-charts.ts';
import { endings } from './en/endings.ts';
import { events } from './en/events.ts';
import { exports } from './en/exports.ts';
import { files } from './en/files.ts';
import { glossary } from './en/glossary.ts';
import { guesses } from './en/guesses.ts';
import { places } from './en/places.ts';
import { problems } from './en/problems.ts';
import { reasons } from './en/reasons.ts';
import { rejections } from './en/rejections.ts';
import { replay } from './en/replay.ts';
import { round } from './en/round.ts';
import { situation } from './en/situation.ts';
import { sounds } from './en/sounds.ts';
import { start } from './en/start.ts';
import { terms } from './en/terms.ts';
import { ui } from './en/ui.ts';

export type Catalog = Readonly<Record<string, string>>;

/** The English topics, one file each; no id may stand in two of them. */
export const ENGLISH_TOPICS: Readonly<Record<string, Catalog>> = {
  adviser, analysis, answers, causes, choices, cli, commands, debrief, 'debrief-charts': debriefCharts, 'debrief-facts': debriefFacts, endings, events, exports,
  files, glossary, guesses, places, problems, reasons, rejections, replay, round, situation, sounds, start, terms, ui,
};

export const FALLBACK = 'en';

/** A new language is one more entry here (README.md). */
const CATALOGS: Readonly<Record<string, Catalog>> = { [FALLBACK]: merge(Object.values(ENGLISH_TOPICS)) };

/** Languages that have a catalog. */
export const LANGUAGES: readonly string[] = Object.keys(CATALOGS);

/** The messages of a language, with English in the gaps. */
export function catalogOf(language: string): Catalog {
  return { ...CATALOGS[FALLBACK], ...CATALOGS[language] };
}

function merge(topics: readonly Catalog[]): Catalog {
  return Object.assign({}, ...topics) as Catalog;
}
