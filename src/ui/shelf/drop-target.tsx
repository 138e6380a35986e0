/**
 * The whole window as a place to drop a file on: where a file may be brought it says so while one is dragged over it;
 * elsewhere a dropped file does nothing, so that no browser leaves the game to show it.
 */
import { type ReactNode, useEffect, useState } from 'react';
import type { PageState } from '../../store/index.ts';
import { useActions, usePage } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';

const TAKING: readonly PageState['screen'][] = ['title', 'new-game', 'saved-games'];

export function DropTarget(): ReactNode {
  const { say } = useSpeaker();
  const { takeFile } = useActions();
  const takes = usePage(({ screen, busy }) => TAKING.includes(screen) && busy === 'no');
  const isOver = useFileDrag(takes ? takeFile : undefined);
  if (!isOver) return undefined;
  return <div className="drop-target" role="status"><p>{say('ui.drop')}</p></div>;
}

/** Whether a file hangs over the page now. Without `take` it is turned away. */
function useFileDrag(take: ((file: File) => Promise<void>) | undefined): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const hover = (event: DragEvent): void => {
      if (!bringsFile(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = take === undefined ? 'none' : 'copy';
      setIsOver(take !== undefined);
    };
    // Leaving something inside of the page leads to something else inside of it.
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!bringsFile(event)) return;
      event.preventDefault();
      setIsOver(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) void take?.(file);
    };
    const listeners = [['dragenter', hover], ['dragover', hover], ['dragleave', leave], ['drop', drop]] as const;
    for (const [type, listener] of listeners) window.addEventListener(type, listener);
    return () => {
      for (const [type, listener] of listeners) window.removeEventListener(type, listener);
    };
  }, [take]);
  return isOver && take !== undefined;
}

const bringsFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
