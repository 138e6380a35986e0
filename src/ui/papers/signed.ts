/** A number with its sign, as a change is written. Example: `signed(number, 3)` is `+3`. */
export function signed(number: (value: number, digits?: number) => string, value: number, digits = 0): string {
  const shown = number(value, digits);
  return value > 0 ? `+${shown}` : shown;
}
