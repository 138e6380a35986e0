/** The strip over a running game: where and when we are, what stands how, and the ways to look and to leave. */
import type { ReactNode } from 'react';
import { meetingOf } from '../../engine/index.ts';
import type { GameView, SeatSitting } from '../../store/index.ts';
import { useActions, usePage } from '../frame/page-context.tsx';
import { KeysButton, SettingsButton } from '../frame/settings-button.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { useView } from '../frame/use-view.ts';
import { Icon } from '../widgets/icon.tsx';
import { Menu } from '../widgets/menu.tsx';
import { saveFile } from '../widgets/save-file.ts';
import { HudGauges } from './hud-gauges.tsx';

type HudProps = { readonly game: GameView; readonly sitting: SeatSitting };

export function Hud({ game, sitting }: HudProps): ReactNode {
  const { say } = useSpeaker();
  const actions = useActions();
  return (
    <header className="hud">
      <button type="button" className="home" onClick={() => void actions.goTo('title')}>
        <Icon name="seat-oman" /><span className="home-name">{say('ui.game-name')}</span>
      </button>
      <Place game={game} sitting={sitting} />
      <HudGauges rules={game.rules} now={sitting.now} />
      <nav className="hud-actions" aria-label={say('ui.nav.label')}>
        <ViewSwitch />
        <button type="button" className="round-button" onClick={() => actions.openBrief()}><Icon name="brief" /><span>{say('ui.nav.brief')}</span></button>
        <MuteButton />
        <GameMenu {...{ game, sitting }} />
      </nav>
    </header>
  );
}

function Place({ game, sitting: { now } }: HudProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { venue, date } = meetingOf(game.rules, now);
  const { meetings, implementationRounds } = game.rules[game.length];
  return (
    <p className="hud-place">
      <b>{say(`ui.hud.round.${now.stage}`, { round: now.round, rounds: meetings.length, nth: now.round - now.implementationFrom + 1, last: implementationRounds })}</b>{' '}
      <span>
        {now.stage === 'talks'
          ? <><span className="hud-venue">{speaker.venue(venue)}</span> {speaker.date(date)}</>
          : <span className="hud-scenario">{speaker.scenario(game.texts.title)}</span>}
      </span>
    </p>
  );
}

/** Table or map: one button, one key. */
function ViewSwitch(): ReactNode {
  const { say } = useSpeaker();
  const actions = useActions();
  const view = useView();
  const looksAt = usePage(({ stage }) => stage.view);
  if (view === 'text') return undefined;
  const other = looksAt === 'table' ? 'map' : 'table';
  return (
    <button type="button" className="round-button" onClick={() => actions.look(other)}>
      <Icon name={other} /><span>{say(`ui.hud.look.${other}`)}</span>
    </button>
  );
}

function MuteButton(): ReactNode {
  const { say } = useSpeaker();
  const actions = useActions();
  const muted = usePage(({ preferences }) => preferences.muted);
  return (
    <button type="button" className="round-button" aria-pressed={muted} onClick={() => void actions.prefer({ muted: !muted })}>
      <Icon name={muted ? 'sound-off' : 'sound-on'} /><span>{say('ui.hud.mute')}</span>
    </button>
  );
}

function GameMenu({ sitting: { seat } }: HudProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const actions = useActions();
  return (
    <Menu label={say('ui.nav.more')}>
      <button type="button" onClick={() => actions.watchGame()}>{say('ui.nav.replay')}</button>
      <button type="button" onClick={() => saveFile(actions.fileOfSeat())}>{say('ui.nav.seat-file', { seat: speaker.seatInSentence(seat) })}</button>
      <button type="button" onClick={() => saveFile(actions.fileOfGame())}>{say('ui.nav.game-file')}</button>
      <p className="hint">{say('ui.saved.secrets')}</p>
      <SettingsButton />
      <KeysButton />
      <button type="button" onClick={() => void actions.goTo('title')}>{say('ui.nav.leave')}</button>
    </Menu>
  );
}
