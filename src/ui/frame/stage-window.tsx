/** The opening between the papers through which the world is seen: it tells the scenes how large it is, and holds what ends a film. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useActions, usePage } from './page-context.tsx';
import { useSpeaker } from './speaker-context.tsx';

export function StageWindow(): ReactNode {
  const { say } = useSpeaker();
  const { setFree, skipFilm } = useActions();
  const isPlaying = usePage(({ stage }) => stage.playing);
  const opening = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tell = (): void => {
      const { x, y, width, height } = opening.current?.getBoundingClientRect() ?? new DOMRect();
      // Where papers scroll over the world, the opening is where it is before they do.
      setFree({ x: Math.round(x), y: Math.round(y + window.scrollY), width: Math.round(width), height: Math.round(height) });
    };
    const watcher = new ResizeObserver(tell);
    if (opening.current !== null) watcher.observe(opening.current);
    addEventListener('resize', tell);
    return () => {
      watcher.disconnect();
      removeEventListener('resize', tell);
      setFree({ x: 0, y: 0, width: 0, height: 0 });
    };
  }, [setFree]);
  return (
    <div className="stage-window" ref={opening}>
      {isPlaying && <button type="button" className="skip" onClick={skipFilm}>{say('ui.stage.skip')}</button>}
    </div>
  );
}
