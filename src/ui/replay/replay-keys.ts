/** The keys of a replay. Which key belongs to what has the focus is the page's business (frame/keys.ts). */
import type { ReplayView } from '../../store/index.ts';
import { useKey } from '../frame/keys.ts';
import { useActions } from '../frame/page-context.tsx';

export function useReplayKeys({ step, lastStep, playing, viewer, viewers, ahead }: ReplayView): void {
  const { seek, lookAs, playReplay, pauseReplay, setAhead } = useActions();
  const [back, on] = document.dir === 'rtl' ? (['ArrowRight', 'ArrowLeft'] as const) : (['ArrowLeft', 'ArrowRight'] as const);
  useKey(back, 'ui.replay.key.previous', () => seek(step - 1));
  useKey(on, 'ui.replay.key.next', () => seek(step + 1));
  useKey('Home', 'ui.replay.key.first', () => seek(0));
  useKey('End', 'ui.replay.key.last', () => seek(lastStep));
  useKey(' ', 'ui.replay.key.play', playing ? pauseReplay : playReplay);
  useKey('f', 'ui.replay.key.viewer', () => lookAs(viewers[(viewers.indexOf(viewer) + 1) % viewers.length] ?? viewer));
  useKey('h', 'ui.replay.key.ahead', () => setAhead(ahead === 'hidden' ? 'shown' : 'hidden'));
}
