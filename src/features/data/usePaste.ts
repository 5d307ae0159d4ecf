import { useEffect, useRef } from 'react';

type Take = (files: readonly File[], folders: readonly string[]) => void;

/** What the clipboard holds, as files: copied files, else copied cells as a table of their own. */
export function filesOf(clipboard: DataTransfer | null, name: string): readonly File[] {
  const files = [...(clipboard?.files ?? [])];
  const text = clipboard?.getData('text/plain') ?? '';
  if (text.trim() !== '') return [new File([text], name, { type: 'text/tab-separated-values' })];
  return files;
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

/** Takes cells that are pasted anywhere but into a field. */
export function usePaste(name: string, take: Take): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (isField(event.target)) return;
      const files = filesOf(event.clipboardData, name);
      if (files.length === 0) return;
      event.preventDefault();
      latest.current(files, []);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [name]);
}
