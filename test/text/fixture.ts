// Texts of a small scenario, with what a speaker must cope with: two languages, gaps, placeholders, citations.
import type { ScenarioTexts } from '../../src/scenario/index.ts';

const en = (text: string): Readonly<Record<string, string>> => ({ en: text });
const nothing = {};

export const TEXTS: ScenarioTexts = {
  id: 'fixture',
  language: 'en',
  title: en('Fixture'),
  summary: en('A test.'),
  minutes: 5,
  difficulty: 'easy',
  adviser: 'off',
  asOf: '2026-02-01',
  invented: en('All.'),
  authors: [],
  sources: [{ id: '6h', title: 'A report', address: 'example.org/report', date: '2026-02-07' }],
  seats: {
    us: { name: en('The delegation of the United States'), short: en('United States'), temper: 'pragmatic' },
    iran: { name: en('The delegation of Iran'), short: { en: 'Iran', fa: 'ایران' }, temper: 'pragmatic' },
    oman: { name: en('The hosts from Oman'), short: en('Oman'), temper: 'pragmatic' },
  },
  tempers: { cautious: { name: en('cautious'), about: en('Looks twice, with {iran} too.') } },
  venues: { muscat: { name: en('A house by the sea, Muscat'), light: 'night' } },
  families: { enrichment: { name: en('Enrichment'), about: nothing }, sanctions: { name: en('Sanctions'), about: nothing } },
  issues: {
    cap: { name: en('Enrichment level'), question: en('How far may {iran} enrich?'), about: nothing, positions: [en('No limit'), en('A cap at a middle level'), en('A cap at a low level')], labels: [en('no limit'), en('middle cap'), en('low cap')], sources: [] },
    watch: { name: en('Inspections'), question: en('Who looks?'), about: nothing, positions: [en('Visits as now'), en('Cameras')], labels: [], sources: [] },
    energy: { name: en('Oil waivers'), question: en('Who may buy oil of {iran}?'), about: nothing, positions: [en('Nobody'), en('Some buyers'), en('All buyers')], labels: [en('none'), en('some'), en('all')], sources: [] },
  },
  gauges: {
    'trust-us': { name: nothing, about: nothing, unit: nothing, worse: 'lower', builtIn: true, place: '' },
    escalation: { name: nothing, about: nothing, unit: nothing, worse: 'higher', builtIn: true, place: '' },
    breakout: { name: en('Breakout time'), about: nothing, unit: en('weeks'), worse: 'lower', builtIn: false, place: '' },
  },
  flags: { 'red-sea-hot': { name: en('The Red Sea is dangerous for shipping') } },
  rungs: { calm: { name: en('Diplomacy'), about: nothing }, brink: { name: en('Brink'), about: nothing } },
  briefs: {
    firm: { seat: 'us', name: en('A firm capital'), text: en('You want a cap.\n\nYou can wait.'), format: 'direct' },
    proud: { seat: 'iran', name: en('A proud capital'), text: en('You want relief.'), format: 'indirect' },
    calm: { seat: 'oman', name: en('A patient host'), text: en('Bring them together.'), format: 'indirect' },
  },
  redLines: { 'no-zero': { text: en('{iran} does not give up enrichment.') } },
  actions: { 'us-pause': { name: en('Pause deployments'), about: nothing, place: '', sources: [] }, 'us-strike': { name: en('Strike a site'), about: nothing, place: '', sources: [] } },
  events: {
    'red-sea-warning': { name: en('Shippers avoid the Red Sea'), text: en('Two more lines turn south [6h].'), question: nothing, responses: {}, place: '', sources: [] },
    rocket: {
      name: en('A rocket falls near a base'), text: nothing, question: en('What does {iran} say to the armed group?'), place: '', sources: [],
      responses: {
        restrain: { name: en('Restrain it'), about: nothing, seen: nothing },
        disown: { name: en('Disown it'), about: nothing, seen: en('{iran} says that it has nothing to do with it.') },
      },
    },
  },
  thirdParty: {
    name: en('Israel'), reason: nothing, headline: en('{third-party} strikes a workshop'), text: en('No one is reported hurt.'),
    retaliationHeadline: en('Missiles answer the strike'), retaliationText: nothing,
  },
  debrief: { questions: [] },
};
