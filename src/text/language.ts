/**
 * What depends on a language and is not a sentence: direction, digits, separators, lists.
 * Not here: Intl. Engines differ in it, and the same game must print the same text everywhere.
 */

export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/** Example: `direction('fa-IR')` is `rtl`. */
export function direction(language: string): Direction {
  return RIGHT_TO_LEFT.includes(primary(language)) ? 'rtl' : 'ltr';
}

/** `fa-IR` → `fa` */
export function primary(language: string): string {
  return language.split('-')[0] ?? language;
}

type Numerals = { readonly digits: string; readonly point: string };

const LATIN: Numerals = { digits: '0123456789', point: '.' };
const NUMERALS: Readonly<Record<string, Numerals>> = {
  ar: { digits: '٠١٢٣٤٥٦٧٨٩', point: '٫' },
  fa: { digits: '۰۱۲۳۴۵۶۷۸۹', point: '٫' },
};

/** A number as people of the language write it, rounded half away from zero to at most `digits` decimals; a real minus sign. */
export function formatNumber(language: string, value: number, digits = 0): string {
  const text = decimal(Math.abs(value), digits);
  const { digits: signs, point } = NUMERALS[primary(language)] ?? LATIN;
  const written = text.replace(/[0-9.]/g, (sign) => (sign === '.' ? point : signs.charAt(Number(sign))));
  return value < 0 && /[1-9]/.test(text) ? `\u2212${written}` : written;
}

/** Without trailing zeros: 1.50 → 1.5, 2.00 → 2. */
function decimal(value: number, digits: number): string {
  const unit = Number(`1e${digits}`);
  const count = Math.round(value * unit);
  const whole = String(Math.floor(count / unit));
  const rest = String(count % unit).padStart(digits, '0').replace(/0+$/, '');
  return digits === 0 || rest === '' ? whole : `${whole}.${rest}`;
}
