import type { TilePlace } from './tileLayout.ts';

/** The arrow keys as steps across and down. */
const STEPS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A tile aside of the way counts as farther than one straight ahead. */
const ASIDE = 2;

/** The tile that an arrow key leads to: the nearest one that way; itself at the edge. Null for any other key. */
export function tileStep(tiles: readonly TilePlace[], at: number, key: string): number | null {
  const step = STEPS[key];
  const from = tiles[at];
  if (step === undefined || from === undefined) return null;
  const [across, down] = step;
  const lengthOf = ({ column, row }: TilePlace): number => {
    const [dx, dy] = [column - from.column, row - from.row];
    const ahead = dx * across + dy * down;
    return ahead <= 0 ? Infinity : ahead + ASIDE * Math.abs(dx * down + dy * across);
  };
  const lengths = tiles.map(lengthOf);
  const shortest = Math.min(...lengths);
  return shortest === Infinity ? at : lengths.indexOf(shortest);
}
