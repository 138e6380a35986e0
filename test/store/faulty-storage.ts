// A storage that fails on purpose: at the n-th operation only, or from the n-th on; some ways of failing take effect.
import { err } from '../../src/engine/index.ts';
import { createMemoryStorage, type GameStorage, type StorageFault } from '../../src/store/index.ts';

export type Failure = {
  readonly at: number;
  readonly lasts: 'once' | 'twice' | 'for-good';
  readonly fault: StorageFault;
};

export type FaultyStorage = GameStorage & {
  /** What lies in the storage itself, as another page would find it. */
  readonly inner: GameStorage;
  readonly operations: () => number;
};

export function createFaultyStorage({ at, lasts, fault }: Failure): FaultyStorage {
  const inner = createMemoryStorage();
  let count = 0;
  const fails = (): boolean => {
    count += 1;
    return count >= at && (lasts === 'for-good' || count < at + (lasts === 'twice' ? 2 : 1));
  };
  const guard = <Args extends readonly unknown[], T>(operation: (...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T | ReturnType<typeof err<StorageFault>>> => (fails() ? err(fault) : operation(...args));
  return {
    inner,
    operations: () => count,
    list: guard(inner.list),
    read: guard(inner.read),
    write: guard(inner.write),
    writeInfo: guard(inner.writeInfo),
    writeDrafts: guard(inner.writeDrafts),
    remove: guard(inner.remove),
    readPreferences: guard(inner.readPreferences),
    writePreferences: guard(inner.writePreferences),
  };
}
