/**
 * Words for what was just heard: the last lines, each for three seconds, at the end of what is seen of the stage, or above
 * the action bar where there is no stage.
 * Hidden from screen readers: the live region and the papers tell the event itself.
 */
import { type CSSProperties, type ReactNode, useEffect, useState } from 'react';
import type { Area, Caption } from '../../store/index.ts';
import { usePage } from './page-context.tsx';
import { useSpeaker } from './speaker-context.tsx';
import { useView } from './use-view.ts';

const SHOWN_MILLISECONDS = 3000;
const MOST_LINES = 3;

export function Captions(): ReactNode {
  const { say } = useSpeaker();
  const lines = useLines();
  const wanted = usePage(({ preferences }) => preferences.captions);
  const place = usePlace();
  if (!wanted || lines.length === 0) return undefined;
  return (
    <div className="captions" aria-hidden="true" style={place}>
      {lines.map(({ sound, count }) => <p key={count}>{say(`ui.sound.${sound}`)}</p>)}
    </div>
  );
}

/** The captions of the last seconds, oldest first; none once the store has forgotten the last one. */
function useLines(): readonly Caption[] {
  const caption = usePage(({ stage }) => stage.caption);
  const [lines, setLines] = useState<readonly Caption[]>([]);
  useEffect(() => {
    if (caption.sound === '') return setLines([]);
    setLines((before) => [...before.filter(({ count }) => count !== caption.count), caption].slice(-MOST_LINES));
    setTimeout(() => setLines((before) => before.filter(({ count }) => count !== caption.count)), SHOWN_MILLISECONDS);
  }, [caption]);
  return caption.sound === '' ? [] : lines;
}

/** A stage narrower or lower than this has no room for a line. */
const LEAST = { width: 240, height: 120 };

/** The part of the stage that no paper covers, or nothing where the style sheet decides. */
function usePlace(): CSSProperties | undefined {
  const free = usePage(({ stage }) => stage.free);
  const isPlayed = usePage(({ screen }) => screen === 'game' || screen === 'replay');
  const hasStage = useView() === 'stage' && free.width >= LEAST.width && free.height >= LEAST.height;
  return isPlayed && hasStage ? placeIn(free) : undefined;
}

function placeIn({ x, y, width, height }: Area): CSSProperties {
  const { dir, clientWidth } = document.documentElement;
  return { insetBlock: `${y}px auto`, blockSize: height, insetInline: `${dir === 'rtl' ? clientWidth - x - width : x}px auto`, inlineSize: width };
}
