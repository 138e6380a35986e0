/**
 * Reading one entry of a table.
 * Not here: defaults. A table too short for its index is a broken invariant of the caller, never a zero.
 */

/** row[index]; throws RangeError where the table has no such entry (−1 and fractions included). */
export function at<T>(row: ArrayLike<T>, index: number): T {
  const entry = row[index];
  if (entry === undefined) throw new RangeError(`no entry ${index} in a table of ${row.length}`);
  return entry;
}
