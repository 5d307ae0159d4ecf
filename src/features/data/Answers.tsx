import type { Decisions } from '#domain/decisions.ts';
import { dataTextOf } from '#text/dataText.ts';
import { Button } from '#ui/Button.tsx';
import { isRemembered } from '#viewmodel/data/decidedWith.ts';
import { givenViews } from '#viewmodel/data/givenViews.ts';
import type { Setting } from '#viewmodel/data/reviewed.ts';
import s from './Questions.module.css';

type Props = Readonly<{
  decisions: Decisions;
  setting: Setting;
  isBusy: boolean;
  onDecide: (decisions: Decisions) => void;
}>;

/** What was answered, each with the way back to the question. */
export function Answers({ decisions, setting, isBusy, onDecide }: Props) {
  const { answers, rule } = dataTextOf(setting.language);
  const given = givenViews(decisions, setting);
  if (given.length === 0) return null;
  return (
    <section>
      <h2>{answers.title}</h2>
      <ul className={s['list']}>
        {given.map(({ key, text, without }) => (
          <li key={key} className={s['given']}>
            <span>{text}</span>
            <Button disabled={isBusy} label={answers.changeOf(text)} onPress={() => onDecide(without)}>
              {answers.change}
            </Button>
          </li>
        ))}
      </ul>
      {isRemembered(decisions) && <p className={s['note']}>{rule.remembered}</p>}
    </section>
  );
}
