// What pure rooms may not use, because JavaScript engines differ in it or because it depends on when and where
// it runs. The syntax tree is asked, not the text, so that comments and sentences may say what they like.
import { type Fields, type Node, placeOf, type SourceFile, walkFile } from './source.ts';

/** The parts of Math that every engine computes alike. */
const exactMath = new Set(['abs', 'ceil', 'clz32', 'floor', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc']);
const worldly = new Set(['Date', 'Intl', 'globalThis', 'performance', 'crypto', 'eval', 'Function']);
const isLocal = /^(localeCompare|toLocale[A-Z]\w*)$/;

/** The impure things a file does, one line each, or nothing. */
export function checkPurity(file: SourceFile): readonly string[] {
  const found: string[] = [];
  walkFile(file, (node, around) => {
    const what = impurityOf(node, around);
    if (what !== undefined) found.push(`${placeOf(file, node)}: ${what}`);
  });
  return found;
}

function impurityOf(node: Node, around: Fields | undefined): string | undefined {
  if (node.type === 'BinaryExpression' && node.operator === '**') return '**';
  if (node.type === 'AssignmentExpression' && node.operator === '**=') return '**=';
  if (node.type === 'Literal' && typeof node.value === 'string' && isKeyOf(node, around, { computed: true })) return localName(node.value);
  if (node.type !== 'Identifier') return undefined;
  if (isKeyOf(node, around, { computed: false })) return localName(node.name);
  if (node.name === 'Math') return mathOf(around, node);
  return worldly.has(node.name) ? node.name : undefined;
}

function localName(name: string): string | undefined {
  return isLocal.test(name) ? name : undefined;
}

/** Whether a node stands where a property is named (`x.name`, `x['name']`, `{ name: … }`), not where a variable is used. */
function isKeyOf(node: Node, around: Fields | undefined, { computed }: { computed: boolean }): boolean {
  if (around === undefined || (around['property'] !== node && around['key'] !== node)) return false;
  if (computed) return around['property'] === node || around['computed'] === false;
  return around['computed'] !== true && around['shorthand'] !== true;
}

/** Math is only to be used as `Math.name`, with a name of the list: neither `Math[name]` nor `const { pow } = Math`. */
function mathOf(around: Fields | undefined, node: Node): string | undefined {
  const property = around?.type === 'MemberExpression' && around['object'] === node && around['computed'] === false ? (around['property'] as Fields) : undefined;
  const name = property?.['name'];
  if (typeof name !== 'string') return 'Math as a value';
  return exactMath.has(name) ? undefined : `Math.${name}`;
}
