import { FigureSvg } from './FigureSvg.tsx';
import type { Figure } from './shape.ts';
import s from './tiles.module.css';

/** Draws a map of tiles, whose colours come with it. */
export const TileMapSvg = ({ figure }: Readonly<{ figure: Figure }>) => <FigureSvg figure={figure} looks={s} />;
