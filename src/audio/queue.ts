/** What is to happen in a moment, unless it is called off. */
export function createQueue(): { readonly after: (milliseconds: number, act: () => void) => void; readonly clear: () => void } {
  const waiting = new Set<ReturnType<typeof setTimeout>>();
  return {
    after(milliseconds, act) {
      const timer = setTimeout(() => {
        waiting.delete(timer);
        act();
      }, milliseconds);
      waiting.add(timer);
    },
    clear() {
      for (const timer of waiting) clearTimeout(timer);
      waiting.clear();
    },
  };
}
