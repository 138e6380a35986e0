/**
 * The one order of keys: a value rebuilt as its shape has them.
 * Not here: checking (shape.ts); a value that does not have the shape comes back in some order.
 * Invariant: nothing is added; keys that are `undefined`, and keys that the shape refuses, are left out.
 */
import { isObject, type JsonObject, type ObjectShape, type Shape, variantOf } from './shape.ts';

/** @example inOrder(shape, { b: 1, a: 2 }) → { a: 2, b: 1 } for a shape with a before b */
export function inOrder(shape: Shape, value: unknown): unknown {
  switch (shape.kind) {
    case 'list': return Array.isArray(value) ? value.map((each: unknown) => inOrder(shape.of, each)) : value;
    case 'map': return isObject(value) ? members(value, () => shape.of) : value;
    case 'object': return isObject(value) ? keysInOrder(shape, value) : value;
    case 'union': {
      const variant = isObject(value) ? variantOf(shape, value) : undefined;
      return variant === undefined ? value : inOrder(variant, value);
    }
    default: return value;
  }
}

function keysInOrder(shape: ObjectShape, value: JsonObject): JsonObject {
  const ordered: Record<string, unknown> = {};
  for (const key of Object.keys(shape.keys)) {
    const member = shape.keys[key];
    if (member !== undefined && value[key] !== undefined) ordered[key] = inOrder(member, value[key]);
  }
  if (shape.rest === 'refused') return ordered;
  return { ...ordered, ...members(withoutKeys(value, shape), () => ({ kind: 'json' })) };
}

function withoutKeys(value: JsonObject, shape: ObjectShape): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !Object.hasOwn(shape.keys, key)));
}

function members(value: JsonObject, shapeOf: (key: string) => Shape): JsonObject {
  const kept = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(kept.map(([key, member]) => [key, inOrder(shapeOf(key), member)]));
}
