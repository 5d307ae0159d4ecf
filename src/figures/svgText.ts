import { elementsOf, short, type SvgElement, type ToColour } from './element.ts';
import { PALETTE, type Theme } from './palette.ts';
import type { Figure } from './shape.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML does not know, however they are written. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as it can stand in an element or between the quotes of an attribute. */
const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);

/** Names that SVG writes with capitals as React does. */
const KEPT: readonly string[] = ['patternUnits', 'patternTransform', 'viewBox'];

const attributeName = (name: string): string =>
  KEPT.includes(name) ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function written({ tag, attributes, children, text }: SvgElement): string {
  const listed = Object.entries(attributes).map(
    ([name, value]) => ` ${attributeName(name)}="${escaped(String(typeof value === 'number' ? short(value) : value))}"`,
  );
  const inside = text === null ? children.map(written).join('') : escaped(text);
  return inside === '' ? `<${tag}${listed.join('')}/>` : `<${tag}${listed.join('')}>${inside}</${tag}>`;
}

const coloursOf =
  (theme: Theme): ToColour =>
  (paint, tone) =>
    PALETTE[theme][paint === 'tone' ? (tone ?? 'ink') : paint];

/** The shapes of a figure as SVG text with colours of its own: no class, no property of a page. `id` names its hatching in the document. */
export const shapesText = (figure: Figure, theme: Theme, id: string): string =>
  elementsOf(figure, id, coloursOf(theme)).map(written).join('\n');

/** The family of pictures: the one that goes with them where it is there, else the platform's own. */
const FAMILY = "'Thuoc Do', Inter, 'Segoe UI', Roboto, Arial, sans-serif";

type Document = Readonly<{
  figure: Figure;
  theme: Theme;
  size: number;
  description: string;
  fontAddress: string | null;
}>;

/** A whole SVG file of a figure, `size` its type size; with the letters in it where `fontAddress` is a `data:` address of them. */
export function svgDocument({ figure, theme, size, description, fontAddress }: Document): string {
  const { title } = figure;
  const [width, height] = [short(figure.width), short(figure.height)];
  const font =
    fontAddress === null
      ? ''
      : `@font-face{font-family:'Thuoc Do';font-weight:400 600;src:url(${escaped(fontAddress)}) format('woff2')}`;
  const box = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box} font-family="${FAMILY}" font-size="${size}" role="img">
<title>${escaped(title)}</title>
<desc>${escaped(description)}</desc>
<style>${font}text{font-feature-settings:'tnum'}</style>
${shapesText(figure, theme, 'hatch')}
</svg>
`;
}
