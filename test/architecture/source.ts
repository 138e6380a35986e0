// The project's own source as the architecture tests see it: files, their syntax trees (vite's parser), a walk.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, type ESTree } from 'vite';

export const root = join(import.meta.dirname, '..', '..');

export interface SourceFile {
  /** From the top of the repository, with forward slashes: `src/engine/index.ts`. */
  readonly path: string;
  readonly text: string;
}

/** Every file of code under a folder, in a fixed order. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.([cm]?[jt]s|[jt]sx)$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

export type Node = ESTree.Node;

/** Any node as a bag of fields, for the few questions that ask all kinds of nodes the same. */
export type Fields = Readonly<Record<string, unknown>> & { readonly type: string; readonly start: number };

/** Calls `visit` with every node of the file and the node around it. Throws where the file is no valid code. */
export function walkFile({ path, text }: SourceFile, visit: (node: Node, around: Fields | undefined) => void): void {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new SyntaxError(`${path}: ${error.message}`);
  walk(program, undefined);

  function walk(value: unknown, around: Fields | undefined): void {
    if (Array.isArray(value)) for (const each of value) walk(each, around);
    else if (isNode(value)) {
      visit(value as unknown as Node, around);
      for (const field of Object.values(value)) walk(field, value);
    }
  }
}

function isNode(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && typeof (value as Fields).type === 'string';
}

/** Where a node stands, for a message: `src/engine/index.ts:12`. */
export function placeOf({ path, text }: SourceFile, node: { readonly start: number }): string {
  return `${path}:${text.slice(0, node.start).split('\n').length}`;
}
