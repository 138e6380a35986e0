/**
 * Texts: their placeholders and citations exist, and each has the file's own language.
 * Not here: length (schema), characters (reading/).
 */
import { SEATS } from '../../engine/index.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Path } from '../reading/path.ts';
import { shown } from '../shape/values.ts';
import { checkReference, type Context } from './context.ts';
import { textSites } from './text-sites.ts';

const THIRD_PARTY = 'third-party';
const PLACEHOLDERS: readonly string[] = [...SEATS, THIRD_PARTY];

export function checkTexts(context: Context): void {
  const { language } = context.source;
  for (const { text, path } of textSites(context.source)) {
    if (typeof text === 'string') {
      checkText(context, text, path);
      continue;
    }
    if (!Object.hasOwn(text, language)) context.report({ code: 'scenario/text-missing-language', path, values: { language } });
    for (const [tag, words] of Object.entries(text)) checkText(context, words, [...path, tag]);
  }
}

function checkText(context: Context, text: string, path: Path): void {
  for (const [, name = ''] of text.matchAll(/\{([^{}]*)\}/g)) checkPlaceholder(context, name, path);
  const rest = text.replace(/\{[^{}]*\}/g, '');
  if (/[{}]/.test(rest)) context.report({ code: 'scenario/stray-brace', path, values: { found: shown(text) } });
  for (const [, id = ''] of text.matchAll(/\[([A-Za-z0-9][A-Za-z0-9-]*)\]/g)) checkReference(context, { thing: 'source', id, path });
}

function checkPlaceholder({ source, report }: Context, name: string, path: Path): void {
  if (name === THIRD_PARTY && source.thirdParty === undefined) report({ code: 'scenario/no-third-party', path });
  if (PLACEHOLDERS.includes(name)) return;
  const near = nearestWord(name.trim(), PLACEHOLDERS) ?? PLACEHOLDERS.find((known) => known === name.trim().toLowerCase());
  report({
    code: 'scenario/unknown-placeholder',
    path,
    values: { found: shown(name), known: PLACEHOLDERS.join(', '), ...(near === undefined ? {} : { near }) },
  });
}
