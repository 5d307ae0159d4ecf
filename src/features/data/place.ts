/** A place in a sheet that somebody asked for; every asking is another move. Column null: the whole row. */
export type Place = Readonly<{ file: string; row: number; column: number | null; move: number }>;
