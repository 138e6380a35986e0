/** The strip over every screen: the game's name, where we are, and the ways out. */
import type { ReactNode } from 'react';
import { useActions } from './page-context.tsx';
import { useSpeaker } from './speaker-context.tsx';

export function TopBar({ children, place }: { readonly place?: string; readonly children?: ReactNode }): ReactNode {
  const { say } = useSpeaker();
  const actions = useActions();
  return (
    <header className="top-bar">
      <button type="button" className="home" onClick={() => void actions.goTo('title')}>{say('ui.game-name')}</button>
      {place !== undefined && <p className="place">{place}</p>}
      {children !== undefined && <nav className="top-actions" aria-label={say('ui.nav.label')}>{children}</nav>}
    </header>
  );
}
