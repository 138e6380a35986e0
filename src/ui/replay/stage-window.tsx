/** The opening between the papers through which the world is seen: it tells the scenes how large it is. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useActions } from '../frame/page-context.tsx';

export function StageWindow(): ReactNode {
  const opening = useRef<HTMLDivElement>(null);
  const { setFree } = useActions();
  useEffect(() => {
    const element = opening.current;
    if (element === null) return;
    const tell = (): void => {
      const { x, y, width, height } = element.getBoundingClientRect();
      // Where papers scroll over the world, the opening is where it is before they do.
      setFree({ x: Math.round(x), y: Math.round(y + window.scrollY), width: Math.round(width), height: Math.round(height) });
    };
    const watcher = new ResizeObserver(tell);
    watcher.observe(element);
    window.addEventListener('resize', tell);
    return () => {
      watcher.disconnect();
      window.removeEventListener('resize', tell);
      setFree({ x: 0, y: 0, width: 0, height: 0 });
    };
  }, [setFree]);
  return <div ref={opening} className="stage-window" aria-hidden="true" />;
}
