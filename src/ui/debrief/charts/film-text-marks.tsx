/** Every text so far: the shape is whose it is, filled where both capitals would have signed it, numbered and joined in order. */
import type { ReactNode } from 'react';
import { useSpeaker } from '../../frame/speaker-context.tsx';
import type { NamedPoint } from './film-names.ts';
import type { FilmPlane } from './film-plane.ts';
import type { FilmText } from './film-texts.ts';
import { placeLabels, type Spot } from './place-labels.ts';
import { SeatShape } from './seat-shape.tsx';

type FilmTextMarksProps = {
  readonly plane: FilmPlane;
  readonly points: readonly NamedPoint[];
  readonly texts: readonly FilmText[];
  readonly chosen: number | undefined;
  readonly onChoose: (text: number) => void;
};

export function FilmTextMarks({ plane, points, texts, chosen, onChoose }: FilmTextMarksProps): ReactNode {
  const speaker = useSpeaker();
  const spots = texts.map(({ seen }) => plane.at(seen.worth));
  const labels = placeLabels(spots, { bounds: plane, avoid: points.flatMap(({ x, y, names }) => [{ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 }, ...(names === undefined ? [] : [names])]) });
  const inOrder = texts.map((_, nth) => nth).filter((nth) => nth !== chosen);
  return (
    <>
      <polyline className="film-path" points={spots.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {[...inOrder, ...(chosen === undefined ? [] : [chosen])].map((nth) => {
        const [text, spot, label] = [texts[nth], spots[nth], labels[nth]];
        if (text === undefined || spot === undefined || label === undefined) return undefined;
        return (
          <g key={nth} className="film-text" data-chosen={nth === chosen} data-seat={text.laid.by} onClick={() => onChoose(nth)}>
            {nth === chosen && <Cross plane={plane} spot={spot} />}
            {Math.hypot(label.x - spot.x, label.y - spot.y) > NEAR && <line className="name-line" x1={spot.x} y1={spot.y} x2={label.x} y2={label.y} />}
            <TextSign text={text} x={spot.x} y={spot.y} size={nth === chosen ? 18 : 13} />
            <text className="text-number" x={label.x} y={label.y + 4} textAnchor="middle">{speaker.number(nth + 1)}</text>
          </g>
        );
      })}
    </>
  );
}

/** A number so close to its mark needs no line to it. */
const NEAR = 15;

/** From the chosen text to both axes. */
function Cross({ plane, spot: { x, y } }: { readonly plane: FilmPlane; readonly spot: Spot }): ReactNode {
  return <path className="film-cross" d={`M${plane.left} ${y}H${x}V${plane.bottom}`} />;
}

export function TextSign({ text: { laid, ratified }, x, y, size }: {
  readonly text: Pick<FilmText, 'laid' | 'ratified'>; readonly x: number; readonly y: number; readonly size: number;
}): ReactNode {
  return <g className="text-sign" data-signed={ratified[0] && ratified[1]}><SeatShape seat={laid.by} x={x} y={y} size={size} /></g>;
}
