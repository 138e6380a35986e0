// Who may import what: the graph of rooms as one table, and the check of one file against it.
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { type Node, placeOf, type SourceFile, walkFile } from './source.ts';

interface Room {
  /** The rooms it may import, each through its index.ts. */
  readonly sees: readonly string[];
  /** Packages it may import. Pure rooms: these and no others. The rest: these besides what nobody owns. */
  readonly packages: readonly string[];
  readonly pure?: true;
  /** May import pictures, sounds and fonts from assets/. */
  readonly showsAssets?: true;
  /** May import node:*. In every room files named *.node.ts may too. */
  readonly runsInNode?: true;
}

const toAnalysis = ['bargaining', 'engine', 'scenario', 'record', 'agents'];
const pureRooms = [...toAnalysis, 'analysis', 'session', 'text'];
const behindTheScreen = [...pureRooms, 'workers', 'store'];

/** A room sees only rooms above it in this table. src/main.ts, the composition root, sees everything. */
export const rooms: Readonly<Record<string, Room>> = {
  bargaining: { pure: true, sees: [], packages: [] },
  engine: { pure: true, sees: ['bargaining'], packages: ['@noble/hashes', 'pure-rand'] },
  scenario: { pure: true, sees: ['bargaining', 'engine'], packages: ['yaml', 'zod'] },
  record: { pure: true, sees: ['bargaining', 'engine', 'scenario'], packages: ['@noble/hashes'] },
  agents: { pure: true, sees: ['bargaining', 'engine'], packages: [] },
  analysis: { pure: true, sees: toAnalysis, packages: [] },
  session: { pure: true, sees: [...toAnalysis, 'analysis'], packages: [] },
  text: { pure: true, sees: [...toAnalysis, 'analysis', 'session'], packages: ['@lingui/core'] },
  workers: { sees: pureRooms, packages: ['comlink'] },
  store: { sees: [...pureRooms, 'workers'], packages: ['zustand', 'idb'] },
  ui: { sees: behindTheScreen, packages: ['react', 'react-dom', 'react-aria-components', 'zustand'], showsAssets: true },
  scenes: { sees: behindTheScreen, packages: ['phaser'], showsAssets: true },
  audio: { sees: behindTheScreen, packages: ['howler'], showsAssets: true },
  cli: { sees: [...pureRooms, 'workers'], packages: [], runsInNode: true },
};

/** Packages that only the rooms that name them in the table may import, and packages that are for tests only. */
const ownedPackages = new Set(Object.values(rooms).flatMap(({ packages }) => packages));
const testPackages = ['vitest', 'fast-check', 'playwright-core', '@axe-core/playwright', 'boardgame.io', 'tinybench', 'fake-indexeddb', 'vite'];

interface Import {
  readonly specifier: string;
  /** Names taken by a static import; empty for all other forms. */
  readonly names: readonly string[];
  readonly place: string;
}

/** What is wrong with a file's imports, one line each, or nothing. The file need not exist. */
export function checkImports(file: SourceFile): readonly string[] {
  const name = roomOf(file.path);
  if (name === 'main.ts') return [];
  const room = rooms[name];
  if (room === undefined) return [`${file.path}: there is no room "${name}" in the table`];
  return importsOf(file).flatMap((found) => {
    const breach = breachOf({ path: file.path, name, room }, found);
    return breach === undefined ? [] : [`${found.place}: ${found.specifier}: ${breach}`];
  });
}

function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

interface Importer {
  readonly path: string;
  readonly name: string;
  readonly room: Room;
}

function breachOf(importer: Importer, { specifier, names }: Import): string | undefined {
  if (specifier === '') return 'the address must be written out';
  if (specifier.startsWith('.')) return breachOfPath(importer, posix.join(posix.dirname(importer.path), specifier.replace(/\?.*$/, '')));
  if (specifier.startsWith('/')) return 'the address must be relative';
  if (specifier.startsWith('node:')) return forNode(importer) ? undefined : 'node:* only in cli and in files *.node.ts';
  if (builtinModules.includes(specifier)) return `write node:${specifier}`;
  return breachOfPackage(importer, packageOf(specifier), names);
}

function breachOfPath(importer: Importer, target: string): string | undefined {
  if (target.startsWith('assets/')) return importer.room.showsAssets === true ? undefined : `${importer.name} shows nothing from assets`;
  if (!target.startsWith('src/')) return 'outside src';
  if (!/\.(ts|tsx|mjs|css|json|svg)$/.test(target)) return 'the file name must carry its ending';
  if (target.endsWith('.node.ts') && !forNode(importer)) return 'a file *.node.ts is for cli and other files *.node.ts';
  const other = roomOf(target);
  if (other === importer.name) return undefined;
  if (!importer.room.sees.includes(other)) return `${importer.name} may not see ${other}`;
  return /^src\/[^/]+\/index(\.node)?\.ts$/.test(target) ? undefined : `import ${other} through its index.ts`;
}

function breachOfPackage({ name, room }: Importer, packageName: string, names: readonly string[]): string | undefined {
  if (testPackages.includes(packageName)) return 'a package for tests and tools';
  if (name === 'ui' && packageName === 'zustand' && !(names.length > 0 && names.every((each) => each.startsWith('use')))) {
    return 'ui takes only hooks (use…) from zustand';
  }
  if (room.packages.includes(packageName)) return undefined;
  if (room.pure === true) return `${name} may import ${room.packages.join(', ') || 'no packages'}`;
  return ownedPackages.has(packageName) && !sharedPackages.has(packageName) ? `only for ${ownersOf(packageName)}` : undefined;
}

/** Owned by pure rooms as their whole world, but free to all others. */
const sharedPackages = new Set(Object.values(rooms).flatMap(({ pure, packages }) => (pure === true ? packages : [])));

function ownersOf(packageName: string): string {
  return Object.keys(rooms).filter((name) => rooms[name]?.packages.includes(packageName)).join(', ');
}

function forNode({ path, room }: Importer): boolean {
  return room.runsInNode === true || path.endsWith('.node.ts');
}

/** `@noble/hashes/sha2.js` → `@noble/hashes` */
function packageOf(specifier: string): string {
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** All the ways in which a file names another: import, export from, import(), import('…') as a type, new URL(…, import.meta.url), import.meta.glob. */
function importsOf(file: SourceFile): readonly Import[] {
  const found: Import[] = [];
  walkFile(file, (node) => {
    for (const specifier of specifiersOf(node)) found.push({ specifier, names: namesOf(node), place: placeOf(file, node) });
  });
  return found;
}

function specifiersOf(node: Node): readonly string[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return [node.source.value];
    case 'ExportNamedDeclaration':
      return node.source === null ? [] : [node.source.value];
    case 'ImportExpression':
    case 'TSImportType':
      return [textOf(node.source) ?? ''];
    case 'NewExpression':
      return isNamed(node.callee, 'URL') && isImportMeta(node.arguments[1], 'url') ? [textOf(node.arguments[0]) ?? ''] : [];
    case 'CallExpression':
      return isImportMeta(node.callee, 'glob') ? globsOf(node.arguments[0]) : [];
    default:
      return [];
  }
}

function namesOf(node: Node): readonly string[] {
  if (node.type !== 'ImportDeclaration') return [];
  return node.specifiers.map((each) => (each.type === 'ImportSpecifier' && each.imported.type === 'Identifier' ? each.imported.name : '*'));
}

function globsOf(node: Node | undefined): readonly string[] {
  return (node?.type === 'ArrayExpression' ? node.elements : [node]).map((each) => textOf(each) ?? '');
}

function textOf(node: Node | null | undefined): string | undefined {
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

function isNamed(node: Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}

function isImportMeta(node: Node | undefined, property: string): boolean {
  return node?.type === 'MemberExpression' && node.object.type === 'MetaProperty' && node.property.type === 'Identifier' && node.property.name === property;
}
