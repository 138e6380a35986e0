/** How the player likes the page: look, motion, sound, keys. Every change acts at once and is kept in the browser. */
import type { ReactNode } from 'react';
import type { Preferences } from '../../store/index.ts';
import { Choice } from '../widgets/choice.tsx';
import { Modal } from '../widgets/modal.tsx';
import { RadioList } from '../widgets/radio-list.tsx';
import { RangeField } from '../widgets/range-field.tsx';
import { useActions, usePage } from './page-context.tsx';
import { KeysButton } from './settings-button.tsx';
import { useSpeaker } from './speaker-context.tsx';

export function SettingsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { say } = useSpeaker();
  return (
    <Modal title={say('ui.settings.title')} close={say('ui.settings.done')} className="settings" onClose={onClose}>
      <div className="settings-parts">
        <Look />
        <Motion />
        <Sound />
        <Keys />
      </div>
      <p className="hint">{say('ui.settings.kept')}</p>
    </Modal>
  );
}

type Prefer = (change: Partial<Preferences>) => void;

function usePreferences(): readonly [Preferences, Prefer] {
  const actions = useActions();
  return [usePage(({ preferences }) => preferences), (change) => void actions.prefer(change)];
}

const THEMES = ['system', 'light', 'dark'] as const;
const CONTRASTS = ['system', 'more'] as const;
const MOTIONS = ['system', 'less', 'full'] as const;
const FASTEST = 3;

function Look(): ReactNode {
  const { say } = useSpeaker();
  const [{ theme, contrast, textView }, prefer] = usePreferences();
  return (
    <section className="settings-part">
      <h3>{say('ui.settings.look')}</h3>
      <RadioList
        legend={say('ui.settings.theme')} layout="row" chosen={theme} onChoose={(next) => prefer({ theme: next })}
        options={THEMES.map((value) => ({ value, key: value, label: say(`ui.settings.theme.${value}`) }))}
      />
      <RadioList
        legend={say('ui.settings.contrast')} layout="row" chosen={contrast} onChoose={(next) => prefer({ contrast: next })}
        options={CONTRASTS.map((value) => ({ value, key: value, label: say(`ui.settings.contrast.${value}`) }))}
      />
      <Choice
        type="checkbox" checked={textView} label={say('ui.settings.text-view')} about={say('ui.settings.text-view.about')}
        onChange={(checked) => prefer({ textView: checked })}
      />
    </section>
  );
}

function Motion(): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const [{ motion, animationSpeed }, prefer] = usePreferences();
  return (
    <section className="settings-part">
      <h3>{say('ui.settings.motion')}</h3>
      <RadioList
        legend={say('ui.settings.motion.amount')} layout="row" chosen={motion} onChoose={(next) => prefer({ motion: next })}
        options={MOTIONS.map((value) => ({ value, key: value, label: say(`ui.settings.motion.${value}`) }))}
      />
      <RangeField
        label={say('ui.settings.speed')} value={animationSpeed} most={FASTEST} step={0.5}
        said={say(animationSpeed === 0 ? 'ui.settings.speed.none' : 'ui.settings.speed.times', { times: speaker.number(animationSpeed, 1) })}
        onChange={(speed) => prefer({ animationSpeed: speed })}
      />
    </section>
  );
}

function Sound(): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const [{ musicPercent, effectsPercent, muted, captions }, prefer] = usePreferences();
  const failed = usePage(({ stage }) => stage.sound === 'failed');
  return (
    <section className="settings-part">
      <h3>{say('ui.settings.sound')}</h3>
      {failed && <p className="hint">{say('ui.sound-failed')}</p>}
      <RangeField label={say('ui.settings.music')} value={musicPercent} most={100} step={5} said={speaker.percent(musicPercent)} disabled={muted} onChange={(value) => prefer({ musicPercent: value })} />
      <RangeField label={say('ui.settings.effects')} value={effectsPercent} most={100} step={5} said={speaker.percent(effectsPercent)} disabled={muted} onChange={(value) => prefer({ effectsPercent: value })} />
      <Choice type="checkbox" checked={muted} label={say('ui.settings.muted')} onChange={(checked) => prefer({ muted: checked })} />
      <Choice
        type="checkbox" checked={captions} label={say('ui.settings.captions')} about={say('ui.settings.captions.about')}
        onChange={(checked) => prefer({ captions: checked })}
      />
    </section>
  );
}

function Keys(): ReactNode {
  const { say } = useSpeaker();
  const [{ singleKeys }, prefer] = usePreferences();
  return (
    <section className="settings-part">
      <h3>{say('ui.settings.keys')}</h3>
      <Choice
        type="checkbox" checked={singleKeys} label={say('ui.settings.single-keys')} about={say('ui.settings.single-keys.about')}
        onChange={(checked) => prefer({ singleKeys: checked })}
      />
      <div className="buttons"><KeysButton /></div>
    </section>
  );
}
