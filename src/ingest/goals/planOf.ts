/** The plan that a file stands for: its name without folders and ending. */
export const planOf = (file: string): string => (file.split(/[/\\]/).at(-1) ?? file).replace(/\.[^.]*$/, '');
