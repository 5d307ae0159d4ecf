import { PEER_RULES } from '#domain/peers.ts';
import { indicatorTextOf } from '#text/indicatorText.ts';
import type { Language } from '#text/language.ts';
import { peersTextOf } from '#text/peersText.ts';
import { Button } from '#ui/Button.tsx';
import { Combobox, type ComboboxOption } from '#ui/Combobox.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { MOST_PEERS, readPeerRule, type IndicatorSelection } from '#viewmodel/indicator/selection.ts';
import { searchOptions } from '#viewmodel/search.ts';
import s from './Panels.module.css';

type Props = Readonly<{
  own: IndicatorSelection;
  hasFocus: boolean; // a rule needs a province to start from
  options: readonly ComboboxOption[];
  language: Language;
  onSelect: (changes: Partial<IndicatorSelection>) => void;
}>;

/** Whom the province in focus is compared with: by a rule, or by hand. */
export function PeerPicker({ own, hasFocus, options, language, onSelect }: Props) {
  const words = peersTextOf(language);
  const isByHand = own.rule === 'hand' || !hasFocus;
  return (
    <div className={s['rules']}>
      {hasFocus && (
        <SelectField
          quiet
          label={words.choose}
          value={own.rule}
          options={PEER_RULES.map((rule) => ({ value: rule, label: words.rules[rule] }))}
          onChoose={(rule) => onSelect({ rule: readPeerRule(rule) ?? 'hand' })}
        />
      )}
      {isByHand && <ByHand own={own} options={options} language={language} onSelect={onSelect} />}
    </div>
  );
}

function ByHand({ own, options, language, onSelect }: Omit<Props, 'hasFocus'>) {
  const { lines, pick } = indicatorTextOf(language);
  const { peers } = own;
  const chosen = options.filter(({ value }) => peers.includes(value));
  return (
    <>
      {peers.length < MOST_PEERS && (
        <Combobox
          label={lines.peers}
          value=""
          options={options.filter(({ value }) => value !== '' && !peers.includes(value))}
          search={searchOptions}
          nothingFound={pick.nothingFound}
          onChoose={(id) => onSelect({ rule: 'hand', peers: [...peers, id] })}
        />
      )}
      {chosen.map(({ value, label }) => (
        <Button key={value} onPress={() => onSelect({ peers: peers.filter((id) => id !== value) })}>
          {lines.remove(label)}
        </Button>
      ))}
    </>
  );
}
