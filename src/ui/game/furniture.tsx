/**
 * The papers that always lie in the same place: how things stand, the table, the accord, the chronicle, cables, places, the adviser.
 * Over the pictured world one of them is open at a time; in the text view all of them lie side by side.
 */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { GameView, SeatSitting } from '../../store/index.ts';
import { closeMenus } from '../frame/close-menus.ts';
import { useKey } from '../frame/keys.ts';
import { useActions, usePage } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import type { View } from '../frame/use-view.ts';
import { AccordPanel } from '../papers/accord-panel.tsx';
import { AdviserPanel } from '../papers/adviser-panel.tsx';
import { CablesPanel } from '../papers/cables-panel.tsx';
import { Chronicle } from '../papers/chronicle.tsx';
import { GaugesPanel } from '../papers/gauges-panel.tsx';
import { GuessPaper } from '../papers/guess-paper.tsx';
import { PlaceList } from '../papers/place-list.tsx';
import { PlacePaper } from '../papers/place-paper.tsx';
import { TablePanel } from '../papers/table-panel.tsx';
import { Icon, type IconName } from '../widgets/icon.tsx';

type FurnitureProps = { readonly game: GameView; readonly sitting: SeatSitting; readonly view: View };

/** In the order of the tabs; each has an icon of its own name. */
const PAPERS = ['stand', 'table', 'accord', 'chronicle', 'cable', 'places', 'adviser'] as const;
type PaperName = (typeof PAPERS)[number];

const ICONS: Readonly<Record<PaperName, IconName>> = { stand: 'scale', table: 'folder', accord: 'accord', chronicle: 'chronicle', cable: 'cable', places: 'map', adviser: 'lamp' };

export function Furniture({ game, sitting, view }: FurnitureProps): ReactNode {
  const { say } = useSpeaker();
  const [open, setOpen] = useState<PaperName>();
  useOpenWhenPointed(setOpen);
  return (
    <aside className="furniture" aria-label={say('ui.furniture.label')}>
      {view === 'stage' && <Tabs open={open} onOpen={setOpen} />}
      {PAPERS.filter((name) => view === 'text' || name === open).map((name) => (
        <Drawer key={name} name={name} onClose={view === 'stage' ? () => setOpen(undefined) : undefined}>
          <Paper name={name} game={game} sitting={sitting} />
        </Drawer>
      ))}
    </aside>
  );
}

/** What is pointed at in the strip or in the scene opens the paper that tells of it. */
function useOpenWhenPointed(setOpen: (name: PaperName) => void): void {
  const pointed = usePage(({ stage }) => stage.pointed);
  useEffect(() => {
    if (pointed.kind === 'gauge') setOpen('stand');
    if (pointed.kind === 'place') setOpen('places');
  }, [pointed, setOpen]);
}

function Tabs({ open, onOpen }: { readonly open: PaperName | undefined; readonly onOpen: (name: PaperName | undefined) => void }): ReactNode {
  const { say } = useSpeaker();
  return (
    <nav className="rail" aria-label={say('ui.furniture.label')}>
      {PAPERS.map((name) => (
        <button key={name} type="button" className="tab" aria-expanded={name === open} onClick={() => onOpen(name === open ? undefined : name)}>
          <Icon name={ICONS[name]} /><span>{say(`ui.furniture.${name}`)}</span>
        </button>
      ))}
    </nav>
  );
}

function Drawer({ name, onClose, children }: { readonly name: PaperName; readonly onClose: (() => void) | undefined; readonly children: ReactNode }): ReactNode {
  const { say } = useSpeaker();
  const actions = useActions();
  const place = useRef<HTMLDivElement>(null);
  const close = (): void => {
    const { activeElement } = document;
    // Whoever is at work elsewhere stays there.
    if (activeElement === document.body || place.current?.contains(activeElement) === true) document.querySelector<HTMLElement>('.rail [aria-expanded="true"]')?.focus();
    actions.point({ kind: 'nothing' });
    onClose?.();
  };
  return (
    <div className="drawer" ref={place} data-paper={name}>
      {onClose !== undefined && <EscapeKey close={close} />}
      {onClose !== undefined && <button type="button" className="drawer-close" onClick={close}><Icon name="cross" /><span className="visually-hidden">{say('ui.dismiss')}</span></button>}
      {children}
    </div>
  );
}

/** Wherever the focus is; a menu that is open is closed first. */
function EscapeKey({ close }: { readonly close: () => void }): ReactNode {
  useKey('Escape', 'ui.key.escape', () => closeMenus() || close());
  return undefined;
}

function Paper({ name, game, sitting }: { readonly name: PaperName } & Omit<FurnitureProps, 'view'>): ReactNode {
  const { rules, texts } = game;
  const { now, past, seenTo } = sitting;
  switch (name) {
    case 'stand': return <GaugesPanel rules={rules} texts={texts} now={now} past={past} />;
    case 'table': return <><TablePanel rules={rules} now={now} /><GuessPaper game={game} sitting={sitting} /></>;
    case 'accord': return <AccordPanel rules={rules} now={now} />;
    case 'chronicle': return <Chronicle rules={rules} past={past} seenTo={seenTo} />;
    case 'cable': return <CablesPanel rules={rules} past={past} seenTo={seenTo} />;
    case 'places': return <><PlacePaper game={game} sitting={sitting} /><PlaceList game={game} /></>;
    case 'adviser': return <AdviserPanel game={game} sitting={sitting} />;
  }
}
