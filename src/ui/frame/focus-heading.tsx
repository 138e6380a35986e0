/** A heading that takes the focus when its subject changes, so that keyboard and screen reader start at what is new. */
import { type ReactNode, useEffect, useRef } from 'react';
import { usePage } from './page-context.tsx';

type FocusHeadingProps = {
  readonly level: 1 | 2;
  /** When this changes, or when the heading appears, it takes the focus. */
  readonly subject: string;
  readonly children: ReactNode;
};

export function FocusHeading({ level, subject, children }: FocusHeadingProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const isOpening = usePage(({ screen }) => screen === 'opening');
  useEffect(() => {
    if (isOpening) return;
    // A page that was just opened is read from its beginning: nobody has done anything yet.
    if ('userActivation' in navigator && !navigator.userActivation.hasBeenActive) return;
    window.scrollTo({ top: 0, behavior: 'instant' });
    heading.current?.closest('main')?.scrollTo({ top: 0, behavior: 'instant' });
    heading.current?.focus({ preventScroll: true });
  }, [subject, isOpening, level]);
  const Tag = level === 1 ? 'h1' : 'h2';
  return <Tag ref={heading} tabIndex={-1} className="focus-heading">{children}</Tag>;
}
