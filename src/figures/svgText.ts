import type { Tone } from '#viewmodel/tone.ts';
import { elementsOf, type SvgElement, type ToColour } from './element.ts';
import { PALETTE, type Theme } from './palette.ts';
import type { Figure } from './shape.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML does not know, however they are written. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as it can stand in an element or between the quotes of an attribute. */
export const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);

/** Names that SVG writes with capitals as React does. */
const KEPT: readonly string[] = ['patternUnits', 'patternTransform', 'viewBox'];

const attributeName = (name: string): string =>
  KEPT.includes(name) ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function written({ tag, attributes, children, text }: SvgElement): string {
  const listed = Object.entries(attributes).map(
    ([name, value]) => ` ${attributeName(name)}="${escaped(String(value))}"`,
  );
  const inside = text === null ? children.map(written).join('') : escaped(text);
  return inside === '' ? `<${tag}${listed.join('')}/>` : `<${tag}${listed.join('')}>${inside}</${tag}>`;
}

const coloursOf =
  (theme: Theme, tone: Tone | null): ToColour =>
  (paint) =>
    PALETTE[theme][paint === 'tone' ? (tone ?? 'undetermined') : paint];

/** The shapes of a figure as SVG text with colours of its own: no class, no property of a page. `id` names its hatching in the document. */
export const shapesText = (figure: Figure, theme: Theme, id: string): string =>
  elementsOf(figure, id, coloursOf(theme, figure.tone)).map(written).join('\n');
