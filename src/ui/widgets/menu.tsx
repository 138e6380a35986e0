/** A button that unfolds a few more; Escape and a press elsewhere fold it again. */
import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from './icon.tsx';

export function Menu({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const fold = ({ target }: Event): void => {
      if (target instanceof Node && menu.current?.contains(target) === false) menu.current.open = false;
    };
    addEventListener('pointerdown', fold);
    addEventListener('focusin', fold);
    return () => {
      removeEventListener('pointerdown', fold);
      removeEventListener('focusin', fold);
    };
  }, []);
  return (
    <details
      className="menu" ref={menu}
      onKeyDown={(event) => {
        const { key, currentTarget } = event;
        if (key !== 'Escape') return;
        // The page's own Escape would close the next thing as well.
        event.preventDefault();
        currentTarget.open = false;
        currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary className="round-button"><Icon name="menu" /><span>{label}</span></summary>
      <div className="menu-list">{children}</div>
    </details>
  );
}
