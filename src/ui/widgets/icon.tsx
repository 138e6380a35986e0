/**
 * One of the game's own signs. It is never the only word for a thing: a name stands beside it or on its button.
 * Not here: the drawings (assets/art/icons.json), and which one stands for what (text/view/icon-name.ts).
 */
import type { ReactNode } from 'react';
import drawings from '../../../assets/art/icons.json';

export type IconName = keyof typeof drawings;

export type IconProps = {
  readonly name: IconName;
  readonly className?: string | undefined;
};

export function Icon({ name, className = '' }: IconProps): ReactNode {
  return (
    <svg className={`icon ${className}`} data-mirrored={MIRRORED.has(name)} viewBox="0 0 24 24" fill="currentColor" aria-hidden="true" focusable="false">
      <path d={drawings[name]} fillRule="evenodd" />
    </svg>
  );
}

/** What points back along the line of writing turns round with it. The keys of a film do not: a film runs one way everywhere. */
const MIRRORED: ReadonlySet<IconName> = new Set<IconName>(['undo']);
