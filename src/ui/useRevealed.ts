import { useLayoutEffect, useRef } from 'react';

/** A ref for a scrolling list that keeps the element called `id` in sight; nothing happens while it is undefined. */
export function useRevealed(id: string | undefined) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (id === undefined || list.current === null) return;
    const item = document.getElementById(id);
    if (item === null || !list.current.contains(item)) return;
    const { scrollTop, clientHeight } = list.current;
    if (item.offsetTop < scrollTop) list.current.scrollTop = item.offsetTop;
    const bottom = item.offsetTop + item.offsetHeight;
    if (bottom > scrollTop + clientHeight) list.current.scrollTop = bottom - clientHeight;
  }, [id]);
  return list;
}
