/** First, back, play or pause, next, last. What leads nowhere says so and stays where it is, so that the focus is kept. */
import type { ReactNode } from 'react';
import type { ReplayView } from '../../store/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';

type Move = 'first' | 'previous' | 'next' | 'last';

export function StepButtons({ replay: { step, lastStep, playing } }: { readonly replay: ReplayView }): ReactNode {
  const { say } = useSpeaker();
  const { seek, playReplay, pauseReplay } = useActions();
  const targets: Readonly<Record<Move, number>> = { first: 0, previous: step - 1, next: step + 1, last: lastStep };
  const move = (name: Move): ReactNode => {
    const to = targets[name];
    const idle = to === step || to < 0 || to > lastStep;
    return (
      <button key={name} type="button" aria-disabled={idle} onClick={() => { if (!idle) seek(to); }}>
        <Sign shape={name} />{say(`ui.replay.${name}`)}
      </button>
    );
  };
  return (
    <div className="buttons step-buttons" role="group" aria-label={say('ui.replay.controls')}>
      {move('first')}
      {move('previous')}
      <button type="button" className="primary" onClick={playing ? pauseReplay : playReplay}>
        <Sign shape={playing ? 'pause' : 'play'} />{say(playing ? 'ui.replay.pause' : 'ui.replay.play')}
      </button>
      {move('next')}
      {move('last')}
    </div>
  );
}

const SHAPES: Readonly<Record<Move | 'play' | 'pause', string>> = {
  first: 'M2 2h2v12H2zM14 2v12L5 8z',
  previous: 'M12 2v12L3 8z',
  play: 'M3 1v14l11-7z',
  pause: 'M3 2h4v12H3zM9 2h4v12H9z',
  next: 'M4 2v12l9-6z',
  last: 'M12 2h2v12h-2zM2 2v12l9-6z',
};

function Sign({ shape }: { readonly shape: keyof typeof SHAPES }): ReactNode {
  return <svg className="sign" viewBox="0 0 16 16" aria-hidden="true"><path d={SHAPES[shape]} /></svg>;
}
