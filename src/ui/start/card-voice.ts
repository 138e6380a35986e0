/** Names of a scenario that is only known by its card: its rules and texts are not loaded yet. */
import { useMemo } from 'react';
import type { SeatId } from '../../engine/index.ts';
import { type ScenarioCard, SURPRISE } from '../../store/index.ts';
import type { Localised } from '../../scenario/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';

export type CardVoice = {
  readonly title: string;
  readonly seat: (id: SeatId) => string;
  /** As it stands in a sentence. */
  readonly named: (id: SeatId) => string;
  readonly tell: (text: Localised) => string;
  /** A temper of an agent, the scenario's own included: what it is called, and what it is like at the table and as the host of it. */
  readonly temper: (id: string) => { readonly name: string; readonly about: string; readonly host: string };
};

export function useCardVoice(card: ScenarioCard | undefined): CardVoice {
  const speaker = useSpeaker();
  return useMemo(() => {
    const seat = (id: SeatId): string => (card === undefined ? '' : pick(card, card.seats[id].short)) || speaker.seat(id);
    const tell = (text: Localised): string =>
      (card === undefined ? '' : pick(card, text)).replaceAll(/\{(us|iran|oman)\}/g, (_, id: SeatId) => seat(id));
    const pick = (from: ScenarioCard, text: Localised): string => text[speaker.language] ?? text[from.language] ?? '';
    const named = (id: SeatId): string => speaker.say('seat.named', { name: seat(id), key: seat(id).replaceAll(' ', '') });
    const temper: CardVoice['temper'] = (id) => {
      const own = card?.tempers[id];
      if (own !== undefined) return { name: tell(own.name), about: tell(own.about), host: tell(own.about) };
      const surprise = speaker.say('ui.temper.surprise.about');
      if (id === SURPRISE) return { name: speaker.say('ui.temper.surprise'), about: surprise, host: surprise };
      return { name: speaker.temper(id), about: speaker.temperAbout(id), host: speaker.temperOfHost(id) };
    };
    return { named, title: card === undefined ? '' : tell(card.title), seat, tell, temper };
  }, [card, speaker]);
}
