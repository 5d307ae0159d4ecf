import { useLayoutEffect, useRef, useState } from 'react';

/** The width of an element's content in CSS pixels, followed as it changes; `fallback` until it is known. */
export function useElementWidth(fallback: number) {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(fallback);
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null || typeof ResizeObserver === 'undefined') return;
    const measure = (content: number) => setWidth((old) => Math.floor(content) || old);
    const observer = new ResizeObserver(([entry]) => measure(entry?.contentRect.width ?? 0));
    measure(contentWidth(box));
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return [element, width] as const;
}

const contentWidth = (box: HTMLElement): number => {
  const { paddingLeft, paddingRight } = getComputedStyle(box);
  return box.clientWidth - Number(paddingLeft.replace('px', '')) - Number(paddingRight.replace('px', ''));
};

/** Pixels in units of a sixteenth of the root type size, in which figures are drawn. */
export function toUnits(pixels: number): number {
  const root = Number(getComputedStyle(document.documentElement).fontSize.replace('px', ''));
  return Math.floor(root > 0 ? (pixels * 16) / root : pixels);
}
