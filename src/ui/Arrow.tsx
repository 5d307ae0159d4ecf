import s from './Arrow.module.css';

export type ArrowDirection = 'up' | 'up-right' | 'right' | 'down-right' | 'down' | 'none';

const ANGLES: Readonly<Record<Exclude<ArrowDirection, 'none'>, number>> = {
  up: -90,
  'up-right': -45,
  right: 0,
  'down-right': 45,
  down: 90,
};

/** An arrow with its word: the outlook, a channel apart from the verdict. */
export function Arrow({ direction, word }: Readonly<{ direction: ArrowDirection; word: string }>) {
  return (
    <span className={s['outlook']}>
      <svg className={s['arrow']} viewBox="0 0 16 16" aria-hidden="true">
        {direction === 'none' ? (
          <path d="M4 8H12" />
        ) : (
          <path d="M2.5 8H13M8.8 3.6 13.2 8 8.8 12.4" transform={`rotate(${ANGLES[direction]} 8 8)`} />
        )}
      </svg>
      <span>{word}</span>
    </span>
  );
}
