/**
 * The shelf of scenarios: first those that files brought, the latest foremost and for this page's life, then those that
 * come with the page.
 * Not here: reading files (file-actions.ts).
 * A game of such a scenario is found again without it: its record carries the scenario's text, and whoever opens the
 * record puts the scenario back on this shelf.
 * Invariant: one scenario text stands here once, whoever brought it; two texts of one id stand beside each other.
 */
import { ok, type Result } from '../engine/index.ts';
import { cardOf, type CompiledScenario, type ScenarioCard } from '../scenario/index.ts';
import type { Library, LibraryFault, LoadedScenario, ShelvedCard } from './library.ts';

export type ScenarioShelf = Library & {
  cards(): Promise<Result<readonly ShelvedCard[], LibraryFault>>;
  /** The scenario's card, new or as it stands there. */
  add(scenario: CompiledScenario): Promise<ShelvedCard>;
  /** The scenario with exactly that text, whoever brought it. */
  find(wanted: Pick<ScenarioCard, 'id' | 'digest'>): Promise<LoadedScenario | undefined>;
};

export function createScenarioShelf(library: Library): ScenarioShelf {
  const added = new Map<string, { readonly card: ShelvedCard; readonly loaded: LoadedScenario }>();
  const shipped = async (digest: string): Promise<ScenarioCard | undefined> => {
    const cards = await library.cards();
    return cards.ok ? cards.value.find((card) => card.digest === digest) : undefined;
  };
  const loadedOf = (id: string): LoadedScenario | undefined => [...added.values()].find(({ card }) => card.id === id)?.loaded;
  return {
    async cards() {
      const cards = await library.cards();
      return cards.ok ? ok([...[...added.values()].map(({ card }) => card).reverse(), ...cards.value]) : cards;
    },
    async load(id) {
      const loaded = loadedOf(id);
      return loaded === undefined ? library.load(id) : ok(loaded);
    },
    async add(scenario) {
      const { rules, texts, digest, source } = scenario;
      const known = (await shipped(digest)) ?? added.get(digest)?.card;
      if (known !== undefined) return known;
      const card: ShelvedCard = { ...cardOf(scenario), id: `${texts.id}-${digest.slice(0, 12)}`, origin: 'file' };
      added.set(digest, { card, loaded: { rules, texts, scenario: { id: texts.id, digest, source } } });
      return card;
    },
    async find({ id, digest }) {
      const card = await shipped(digest);
      const shelved = card === undefined ? undefined : await library.load(card.id);
      const found = shelved?.ok === true ? shelved.value : added.get(digest)?.loaded;
      return found?.scenario.id === id ? found : undefined;
    },
  };
}
