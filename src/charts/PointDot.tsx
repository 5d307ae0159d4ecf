import s from './ProgressChart.module.css';

type Props = Readonly<{
  cx: number | undefined;
  cy: number | null | undefined;
  isChosen: boolean;
  isDeciding: boolean;
  onChoose: () => void;
}>;

/** One figure on the line: its dot, and room to point at. */
export function PointDot({ cx, cy, isChosen, isDeciding, onChoose }: Props) {
  if (cx === undefined || cy === undefined || cy === null) return null;
  return (
    <g className={s['point']} onPointerEnter={onChoose} onClick={onChoose}>
      <circle className={s['room']} cx={cx} cy={cy} r={16} />
      {isChosen && <circle className={s['ring']} cx={cx} cy={cy} r={9} />}
      <circle className={isDeciding ? s['deciding'] : s['dot']} cx={cx} cy={cy} r={isDeciding ? 6 : 3.5} />
    </g>
  );
}
