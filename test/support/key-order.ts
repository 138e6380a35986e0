// The key order of plain JSON, for the law that it is fixed by construction.

/** JSON with every object's keys sorted, values untouched. */
export function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sortedKeys(inner)]));
}

/**
 * For every object in the value, the place it stands at (array indices dropped; kinds, topics and aims added) and its
 * keys in order.
 * Maps from issue to position are left to `positions`.
 */
export function keyOrders(value: unknown, positions: (keys: readonly string[]) => boolean, place = ''): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((inner) => keyOrders(inner, positions, `${place}[]`));
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (positions(keys)) return [];
  const kind = 'kind' in value ? `<${String(value.kind)}>` : '';
  const topic = 'topic' in value ? `<${String(value.topic)}>` : '';
  const aim = 'issue' in value ? '<aimed>' : '';
  const here = `${place}${kind}${topic}${aim}`;
  return [[here, keys.join()], ...Object.entries(value).flatMap(([key, inner]) => keyOrders(inner, positions, `${here}.${key}`))];
}
