/** The part of the window that no paper covers: it is measured for the scenes, and holds what ends a film. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useActions, usePage } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';

export function StageWindow(): ReactNode {
  const { say } = useSpeaker();
  const actions = useActions();
  const isPlaying = usePage(({ stage }) => stage.playing);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const measure = (): void => {
      const { x, y, width, height } = place.current?.getBoundingClientRect() ?? new DOMRect();
      actions.setFree({ x, y, width, height });
    };
    const watcher = new ResizeObserver(measure);
    if (place.current !== null) watcher.observe(place.current);
    addEventListener('resize', measure);
    measure();
    return () => {
      watcher.disconnect();
      removeEventListener('resize', measure);
    };
  }, [actions]);
  return (
    <div className="stage-window" ref={place}>
      {isPlaying && <button type="button" className="skip" onClick={actions.skipFilm}>{say('ui.stage.skip')}</button>}
    </div>
  );
}
