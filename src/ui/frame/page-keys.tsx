/** The keys that every screen has, and those that every screen with a pictured world has. */
import type { ReactNode } from 'react';
import { closeMenus } from './close-menus.ts';
import { useDialogs } from './dialogs-context.ts';
import { useKey } from './keys.ts';
import { useActions, usePage } from './page-context.tsx';

export function PageKeys(): ReactNode {
  const { open } = useDialogs();
  const actions = useActions();
  const muted = usePage(({ preferences }) => preferences.muted);
  const hasWorld = usePage(({ screen, game, replay, preferences }) =>
    !preferences.textView && ((screen === 'game' && game !== undefined && game.sitting.kind !== 'curtain') || (screen === 'replay' && replay !== undefined)));
  useKey('?', 'ui.key.list', () => open('keys'));
  useKey('m', 'ui.key.mute', () => void actions.prefer({ muted: !muted }));
  useKey('Escape', 'ui.key.escape', () => void closeMenus());
  return hasWorld ? <ViewKey /> : undefined;
}

function ViewKey(): ReactNode {
  const actions = useActions();
  const view = usePage(({ stage }) => stage.view);
  useKey('v', 'ui.key.view', () => actions.look(view === 'table' ? 'map' : 'table'));
  return undefined;
}
