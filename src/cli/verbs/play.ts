/** `play`: one game, between agents or with people at this terminal, into a file. */
import { SEATS } from '../../engine/index.ts';
import { formatRecord, lastLink, type GameRecord } from '../../record/index.ts';
import type { CompiledScenario } from '../../scenario/index.ts';
import { createSession, playAgents, type Session, withPending } from '../../session/index.ts';
import { createSpeaker, describeOutcome, type Speaker } from '../../text/index.ts';
import { wholeNumber } from '../arguments.ts';
import { complain } from '../complaint.ts';
import type { Console } from '../console.ts';
import { checkWritable, writeText } from '../files.ts';
import { LENGTH_OPTION, MOST_SEED, parseLength } from '../game-options.ts';
import { complainAbout, loadScenario } from '../scenario-file.ts';
import { formatSeating, SEAT_OPTIONS, seatsFrom } from '../seating.ts';
import { playInTerminal } from '../terminal/play-humans.ts';
import type { Verb } from '../verb.ts';

export const play: Verb = {
  name: 'play',
  usage: 'play SCENARIO --out FILE',
  options: { seed: { kind: 'value', placeholder: 'N' }, ...SEAT_OPTIONS, ...LENGTH_OPTION, adviser: { kind: 'flag' }, out: { kind: 'value', placeholder: 'FILE' } },
  operands: { least: 1, most: 1 },
  run: async (args, terminal) => {
    const file = args.values['out'];
    if (file === undefined) return complain(terminal, { id: 'cli.misuse.out-missing' });
    const seed = wholeNumber(args, 'seed', { least: 0, most: MOST_SEED, fallback: 1 });
    if (!seed.ok) return complain(terminal, seed.error);
    const length = parseLength(args);
    if (!length.ok) return complain(terminal, length.error);
    const loaded = await loadScenario(args.positionals[0] ?? '');
    if (!loaded.ok) return complainAbout(terminal, loaded.error);
    const { rules, digest, source, texts } = loaded.value;
    const seats = seatsFrom(args, loaded.value);
    if (!seats.ok) return complain(terminal, seats.error);
    const advised = args.flags.has('adviser');
    if (advised && texts.adviser === 'forbidden') return complain(terminal, { id: 'cli.misuse.adviser-forbidden' });
    const writable = await checkWritable(file);
    if (!writable.ok) return complain(terminal, writable.error);

    const session = createSession({ rules, scenario: { id: rules.scenario, digest, source }, setup: { seed: seed.value, length: length.value }, seats: seats.value });
    const json = args.flags.has('json');
    await playOut(session, { scenario: loaded.value, terminal, json, advised });
    const record = session.record();
    const saved = await writeText(file, formatRecord(withPending(record, session.pending())));
    if (!saved.ok) return complain(terminal, saved.error);
    report(record, { scenario: loaded.value, terminal, json, file });
    return 0;
  },
};

type Play = { readonly scenario: CompiledScenario; readonly terminal: Console; readonly json: boolean };

const speakerOf = ({ texts, rules }: CompiledScenario): Speaker => createSpeaker({ language: 'en', texts, rules });

async function playOut(session: Session, { scenario, terminal, json, advised }: Play & { readonly advised: boolean }): Promise<void> {
  const humans = SEATS.filter((seat) => session.seats()[seat].kind === 'human');
  if (humans.length === 0) return playAgents(session);
  const where = json ? 'err' : 'out';
  const lines = terminal.lines(where);
  const put = (line: string): void => terminal.write(where, `${line}\n`);
  const speaker = speakerOf(scenario);
  put(speaker.say('cli.play.title', { title: speaker.scenario(scenario.texts.title) }));
  put(speaker.scenario(scenario.texts.summary));
  put(speaker.scenario(scenario.texts.invented));
  put(speaker.say('cli.play.words'));
  const end = await playInTerminal({ session, speaker, lines, put, advised, clear: () => { if (lines.typed && terminal.outIsTerminal) terminal.write(where, CLEAR); } });
  if (end === 'unfinished') put('');
}

/** Erases the screen and its scrollback, cursor to the top. */
const CLEAR = '\u001B[2J\u001B[3J\u001B[H';

function report(record: GameRecord, { scenario, terminal, json, file }: Play & { readonly file: string }): void {
  const speaker = speakerOf(scenario);
  const { outcome } = record;
  const digest = lastLink(record);
  const steps = record.entries.length;
  if (json) {
    const seats = Object.fromEntries(SEATS.map((seat) => [seat, formatSeating(record.seats[seat])]));
    const end = outcome.kind === 'finished' ? { ending: outcome.outcome.ending, scores: outcome.outcome.scores } : { ending: 'unfinished' };
    return terminal.json({ file, scenario: record.scenario.id, seed: record.setup.seed, seats, steps, ...end, digest });
  }
  if (outcome.kind === 'unfinished') return terminal.err(speaker.say('cli.play.unfinished', { file, step: steps }));
  for (const line of describeOutcome(speaker, scenario.rules, outcome.outcome)) terminal.out(line);
  terminal.out(speaker.say('cli.play.saved', { file, steps, digest }));
}
