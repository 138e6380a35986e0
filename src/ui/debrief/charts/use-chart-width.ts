/**
 * How wide a chart is drawn. The drawing is laid out for the room it has, so that its words keep their size; where
 * that is not known (written to text), or changes by itself (on paper), it is scaled.
 */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

const UNMEASURED = 720;
const LEAST = 280;
const MOST = 800;

export function useChartWidth(): { readonly place: RefObject<HTMLDivElement | null>; readonly width: number } {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const measure = (): void => setWidth(Math.round(Math.min(MOST, Math.max(LEAST, element.clientWidth))));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return { place, width };
}
