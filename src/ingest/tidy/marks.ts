/** Bytes that separate cells and rows. */
export const NEWLINE = 10;
export const RETURN = 13;
export const QUOTE = 34;
export const COMMA = 44;
/** Bytes of numbers. */
export const POINT = 46;
export const ZERO = 48;
