/** First, back, forward, last, a slider and the arrow keys. */
import { type ReactNode, useEffect, useId } from 'react';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';

export function StepControls({ step, lastStep }: { readonly step: number; readonly lastStep: number }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { seek } = useActions();
  const id = useId();
  useArrowKeys(step, lastStep);
  const moves = [['first', 0], ['previous', step - 1], ['next', step + 1], ['last', lastStep]] as const;
  return (
    <div className="step-controls">
      <div className="field">
        <label htmlFor={id}>{say('ui.replay.step', { step, last: lastStep })}</label>
        <input id={id} type="range" min={0} max={lastStep} value={step} onChange={({ target }) => seek(Number(target.value))} />
      </div>
      <div className="buttons" role="group" aria-label={say('ui.replay.controls')}>
        {moves.map(([name, to]) => (
          <button
            key={name} type="button" className={name === 'next' ? 'primary' : ''} aria-disabled={to === step || to < 0 || to > lastStep}
            onClick={() => seek(to)}
          >
            {say(`ui.replay.${name}`)}
          </button>
        ))}
      </div>
      <p className="hint">{say('ui.replay.keys')}</p>
    </div>
  );
}

/** Left and right step, Home and End jump, unless a field of its own has the keys. */
function useArrowKeys(step: number, lastStep: number): void {
  const { seek } = useActions();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement || event.altKey || event.ctrlKey || event.metaKey) return;
      const forward = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      const back = document.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
      const to = { [forward]: step + 1, [back]: step - 1, Home: 0, End: lastStep }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      seek(to);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [step, lastStep, seek]);
}
