/** Ticks for counts from nothing to millions: zero, one, and every power of ten up to the most; twos and fives between where there are few. */
export function symlogTicks(most: number): readonly number[] {
  const within = most < FEW ? [1, 2, 5] : [1];
  const ticks = [0];
  for (let power = 1; power <= most; power *= 10) ticks.push(...within.map((each) => each * power).filter((tick) => tick <= most));
  return ticks;
}

const FEW = 100;
