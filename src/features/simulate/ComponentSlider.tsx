import type { Fixed } from '#domain/fixed.ts';
import type { SimulatedPart } from '#domain/simulation.ts';
import type { Language } from '#text/language.ts';
import { simulateTextOf } from '#text/simulateText.ts';
import { classes } from '#ui/classes.ts';
import { scoreAtStep, type PartRow } from '#viewmodel/simulate/partsView.ts';
import { readTypedScore } from '#viewmodel/simulate/typedScore.ts';
import s from './ComponentSlider.module.css';
import { TypedField } from './TypedField.tsx';

type Props = Readonly<{ row: PartRow; part: SimulatedPart; language: Language; onChange: (value: Fixed) => void }>;

/** One component: the slider from today to the best of the country, and the field for any score of its scale. */
export function ComponentSlider({ row, part, language, onChange }: Props) {
  const { parts } = simulateTextOf(language);
  const { low, high, at, said } = row.slider;
  return (
    <div className={classes(s['row'], row.isChanged && s['changed'])}>
      <p className={s['name']}>{row.name}</p>
      <input
        type="range"
        className={s['slider']}
        aria-label={parts.slider(row.name)}
        aria-valuetext={said}
        min={low}
        max={high}
        value={at}
        disabled={low === high}
        onChange={(event) => onChange(scoreAtStep(part, event.target.valueAsNumber))}
      />
      <TypedField
        label={parts.typed(row.name)}
        quiet
        text={row.valueText}
        read={(text) => readTypedScore(text, part, language)}
        onRead={onChange}
      />
      <p className={s['notes']}>{row.notes.join(' · ')}</p>
    </div>
  );
}
