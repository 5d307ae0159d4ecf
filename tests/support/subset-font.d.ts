declare module 'subset-font' {
  type Axis = number | Readonly<{ min: number; max: number }>;
  type Options = Readonly<{
    targetFormat: 'woff2' | 'sfnt';
    noHinting: boolean;
    keepFeatures: readonly string[];
    variationAxes: Readonly<Record<string, Axis>>;
  }>;
  /** Cuts a font down to the letters of a text. */
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>;
}
