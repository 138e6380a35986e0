// A page without a browser: the real store over a storage that the test hands in, the shipped scenario from the disk,
// a clock that counts, agents that think at once.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { invariant, ok } from '../../src/engine/index.ts';
import { parseScenario } from '../../src/scenario/index.ts';
import {
  createMemoryStorage, createPageStore, type GameStorage, type Library, type LoadedScenario, type NewGame, type PageStore, type ScenarioCard, type SeatSitting,
  adviseHere, thinkHere, type World,
} from '../../src/store/index.ts';
import { createAnalyst, filesHere } from '../../src/workers/index.ts';

export const FIRST_CONTACT = loadFromDisk('first-contact');

function loadFromDisk(id: string): LoadedScenario & { readonly card: ScenarioCard } {
  const source = readFileSync(join(import.meta.dirname, '..', '..', 'public', 'scenarios', `${id}.scenario.yaml`), 'utf8');
  const parsed = parseScenario(source);
  invariant(parsed.ok, `${id} does not parse`);
  const { rules, texts, digest } = parsed.scenario;
  const { language, title, summary, minutes, difficulty, adviser, asOf, invented, sources, seats, tempers } = texts;
  const rounds = { full: rules.full.meetings.length, class: rules.class.meetings.length };
  const exchanges = { full: rules.full.exchanges, class: rules.class.exchanges };
  return { rules, texts, scenario: { id, digest, source }, card: { id, digest, language, title, summary, minutes, difficulty, adviser, asOf, invented, sources, seats, tempers, rounds, exchanges } };
}

const library: Library = {
  cards: async () => ok([FIRST_CONTACT.card]),
  load: async () => ok(FIRST_CONTACT),
};

export function createTestPage(storage: GameStorage = createMemoryStorage(), world: Partial<World> = {}): PageStore {
  let clock = Date.UTC(2026, 1, 7);
  let ids = 0;
  return createPageStore(storage, {
    library,
    now: () => (clock += 1000),
    draw: () => 0,
    newId: () => `game-${clock}-${(ids += 1)}`,
    agents: { think: thinkHere, askAgain: () => undefined, pause: async () => undefined },
    advise: adviseHere,
    analyst: createAnalyst({ start: () => { throw new Error('no workers in a test'); }, workers: 1, pause: async () => undefined }),
    lock: { hold: async () => true, letGo: () => undefined },
    files: filesHere,
    later: () => () => undefined,
    address: { read: () => '', write: () => undefined },
    ...world,
  });
}

const AGENT = { kind: 'agent', level: 'standard', temper: 'pragmatic' } as const;

export const ALONE: NewGame = {
  scenario: 'first-contact', name: 'Alone', adviser: 'off', length: 'full', seed: 7, seats: { us: { kind: 'human' }, iran: AGENT, oman: AGENT },
};
export const AT_ONE_DEVICE: NewGame = { ...ALONE, name: 'Two people', seats: { us: { kind: 'human' }, iran: { kind: 'human' }, oman: AGENT } };

export async function openPage(storage?: GameStorage): Promise<PageStore> {
  const page = createTestPage(storage);
  await page.actions.open();
  return page;
}

/** What the person at the device has before them; fails when it is somebody else's turn or the end. */
export function seated({ state }: PageStore): SeatSitting {
  const sitting = state.getState().game?.sitting;
  invariant(sitting?.kind === 'seat', `nobody sits here: ${sitting?.kind}, ${state.getState().broken}`);
  return sitting;
}

/** Does one plain thing: sends what lies prepared, passes at the table, opens the curtain. False when the game is over. */
export async function moveOn(page: PageStore): Promise<boolean> {
  const { actions, state } = page;
  const sitting = state.getState().game?.sitting;
  if (sitting?.kind === 'curtain') actions.takeSeat(sitting.awaited[0] ?? 'us');
  if (sitting?.kind !== 'seat') return sitting?.kind === 'curtain';
  const { choices, draft } = sitting;
  switch (choices.kind) {
    case 'dispatch': {
      if (draft?.kind !== 'dispatch') throw new Error('no dispatch is prepared');
      await actions.send({ ...draft, responses: choices.questions.map(({ event, responses }) => ({ event, response: responses[0] ?? '' })) });
      break;
    }
    case 'floor':
    case 'mediation': await actions.send({ kind: 'pass' }); break;
    case 'answer-bridge': await actions.send({ kind: 'answer-bridge', answer: 'ad-referendum' }); break;
    default:
      if (draft === undefined) throw new Error(`nothing is prepared for ${choices.kind}`);
      await actions.send(draft);
  }
  return true;
}

export async function playOut(page: PageStore): Promise<void> {
  for (let moves = 0; await moveOn(page); moves += 1) if (moves > 500) throw new Error('the game does not end');
}
