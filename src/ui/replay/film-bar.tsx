/** The bar below a film: first, back, play, next, last, the speed, the eyes, and the strip to seek in. */
import { type ReactNode, useEffect, useId } from 'react';
import type { PageActions, ReplaySpeed, ReplayView } from '../../store/index.ts';
import { useActions, usePage } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { SelectField } from '../widgets/select-field.tsx';
import { FilmStrip } from './film-strip.tsx';
import { useReplayKeys } from './replay-keys.ts';
import { StepButtons } from './step-buttons.tsx';

export function FilmBar({ replay, pictured }: { readonly replay: ReplayView; readonly pictured: boolean }): ReactNode {
  const { say } = useSpeaker();
  const actions = useActions();
  const scrub = useId();
  usePauseWhenHidden(actions);
  useReplayKeys(replay);
  return (
    <section className="film-bar" aria-label={say('ui.replay.bar')}>
      <FilmStrip id={scrub} replay={replay} />
      <div className="film-controls">
        <StepButtons replay={replay} />
        <SpeedField speed={replay.speed} />
        <ViewerField replay={replay} />
        {pictured && <PlaceButton />}
      </div>
    </section>
  );
}

/** Nobody sees what runs in a page that lies behind another. */
function usePauseWhenHidden({ pauseReplay }: PageActions): void {
  useEffect(() => {
    const pause = (): void => {
      if (document.hidden) pauseReplay();
    };
    document.addEventListener('visibilitychange', pause);
    return () => document.removeEventListener('visibilitychange', pause);
  }, [pauseReplay]);
}

const SPEEDS: readonly ReplaySpeed[] = [0.5, 1, 2, 4, 8];

function SpeedField({ speed }: { readonly speed: ReplaySpeed }): ReactNode {
  const speaker = useSpeaker();
  const { setReplaySpeed } = useActions();
  return (
    <SelectField
      label={speaker.say('ui.replay.speed')} value={String(speed)}
      options={SPEEDS.map((each) => ({ value: String(each), label: speaker.say('ui.replay.times', { speed: speaker.number(each, each < 1 ? 1 : 0) }) }))}
      onChange={(chosen) => setReplaySpeed(SPEEDS.find((each) => String(each) === chosen) ?? 1)}
    />
  );
}

function ViewerField({ replay: { viewer, viewers } }: { readonly replay: ReplayView }): ReactNode {
  const speaker = useSpeaker();
  const { lookAs } = useActions();
  const nameOf = (each: ReplayView['viewer']): string => (each === 'all' || each === 'audience' ? speaker.say(`ui.viewer.${each}`) : speaker.seat(each));
  if (viewers.length < 2) return undefined;
  return (
    <SelectField
      label={speaker.say('ui.replay.viewer')} value={viewer} options={viewers.map((each) => ({ value: each, label: nameOf(each) }))}
      onChange={(chosen) => lookAs(viewers.find((each) => each === chosen) ?? viewer)}
    />
  );
}

function PlaceButton(): ReactNode {
  const { say } = useSpeaker();
  const { look } = useActions();
  const view = usePage(({ stage }) => stage.view);
  const other = view === 'map' ? 'table' : 'map';
  return <button type="button" className="film-more" onClick={() => look(other)}>{say(`ui.replay.show.${other}`)}</button>;
}
