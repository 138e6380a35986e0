// Serves the scenarios of public/scenarios compiled, so that the page needs neither YAML nor their schema to play
// one: scenarios/index.json lists them, scenarios/ID.json holds rules, texts and the digest of the source. The source
// itself, scenarios/ID.scenario.yaml, lies in public/ and is served as it is. For the dev server and for the build.
// A scenario with an error stops the build: nothing half-good is shipped.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cardOf, type CompiledScenario, parseScenario } from '../scenario/index.ts';

const ENDING = '.scenario.yaml';

/** What the page asks for, from its own address on → its text. */
export type ShippedFiles = ReadonlyMap<string, string>;

/** Compiles every scenario of the folder. Throws, naming the file and place, when one has an error. */
export async function shippedFiles(folder: string): Promise<ShippedFiles> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ENDING)).sort();
  const scenarios = await Promise.all(names.map(async (name) => compile(name, await readFile(join(folder, name), 'utf8'))));
  const cards = scenarios.map(cardOf).sort((one, other) => one.minutes - other.minutes);
  return new Map([
    ['scenarios/index.json', JSON.stringify(cards)],
    ...scenarios.map(({ rules, texts, digest }) => [`scenarios/${texts.id}.json`, JSON.stringify({ rules, texts, digest })] as const),
  ]);
}

function compile(name: string, source: string): CompiledScenario {
  const outcome = parseScenario(source);
  if (outcome.ok) return outcome.scenario;
  const [first] = outcome.problems;
  throw new Error(`${name}:${first?.line ?? 0}:${first?.column ?? 0}: ${first?.code ?? 'unreadable'} ${JSON.stringify(first?.values ?? {})}`);
}

type Response = { setHeader(name: string, value: string): void; end(text: string): void };
type DevServer = {
  readonly middlewares: { use(handler: (request: { url?: string }, response: Response, next: (error?: unknown) => void) => void): unknown };
};
type Output = { emitFile(file: { type: 'asset'; fileName: string; source: string }): unknown };

type Asked = { readonly path: string; readonly response: Response; readonly next: (error?: unknown) => void };

async function answer(folder: string, { path, response, next }: Asked): Promise<void> {
  try {
    const text = (await shippedFiles(folder)).get(path);
    if (text === undefined) return next();
    response.setHeader('Content-Type', 'application/json');
    response.end(text);
  } catch (error) {
    next(error);
  }
}

/** The plugin for vite.config.ts. */
export function shippedScenarios(folder = join(import.meta.dirname, '..', '..', 'public', 'scenarios')) {
  return {
    name: 'shipped-scenarios',
    configureServer({ middlewares }: DevServer) {
      middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.replace(/^\//, '') ?? '';
        if (/^scenarios\/[a-z0-9-]+\.json$/.test(path)) void answer(folder, { path, response, next });
        else next();
      });
    },
    async generateBundle(this: Output) {
      for (const [fileName, source] of await shippedFiles(folder)) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
