import { useEffect, useRef } from "react";

/** Puts an element that React does not draw into the page: the grid, or the home of a frame. */
export function Slot({ element, className }: { element: HTMLElement; className: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.replaceChildren(element);
  }, [element]);
  return <div className={className} ref={place} />;
}
