import { createElement, useId, type ReactElement } from 'react';
import { elementsOf, type SvgElement, type ToColour } from './element.ts';
import s from './FigureSvg.module.css';
import type { Figure } from './shape.ts';

const rem = (units: number): string => `${units / 16}rem`;

/** The colours of the page, in whichever appearance it has. What has no tone is drawn in ink. */
const ofPage: ToColour = (paint, tone) => `var(--${paint === 'tone' ? (tone ?? 'ink') : paint})`;

const drawn = ({ tag, attributes, children, text }: SvgElement, key: number): ReactElement =>
  createElement(tag, { key, ...attributes }, text ?? (children.length === 0 ? undefined : children.map(drawn)));

/** Draws a figure. It is one picture with one description; its figures stand as text beside it. */
export function FigureSvg({ figure }: Readonly<{ figure: Figure }>) {
  const hatch = useId();
  const { width, height, title } = figure;
  return (
    <svg
      className={s['figure']}
      viewBox={`0 0 ${width} ${height}`}
      width={rem(width)}
      height={rem(height)}
      role="img"
      aria-label={title}
    >
      {elementsOf(figure, hatch, ofPage).map(drawn)}
    </svg>
  );
}
