import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { useScroller } from "./Scroller";

const useStyles = makeStyles({
  body: { position: "relative", width: "100%", margin: 0, padding: 0, listStyleType: "none" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
});

interface Props<Item> {
  label: string;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  /** Height of a row before it is measured, in pixels. */
  estimate: number;
  children: (item: Item) => ReactNode;
}

/** How far below the top of what scrolls a list begins, while what stands above it grows and shrinks. */
function useMargin() {
  const list = useRef<HTMLUListElement>(null);
  const scroller = useScroller();
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const content = scroller?.firstElementChild;
    if (!content) return;
    const measure = () => setMargin(list.current?.offsetTop ?? 0);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(content);
    return () => observer.disconnect();
  }, [scroller]);
  return { list, scroller, margin };
}

/** A list of any length: only what is in sight is drawn. It stands in a `Scroller`. */
export function VirtualList<Item>({ label, items, keyOf, estimate, children }: Props<Item>) {
  const styles = useStyles();
  const { list, scroller, margin } = useMargin();
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller,
    estimateSize: () => estimate,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    overscan: 8,
    scrollMargin: margin,
  });
  return (
    <ul
      ref={list}
      className={styles.body}
      style={{ height: rows.getTotalSize() }}
      aria-label={label}
    >
      {rows.getVirtualItems().map((row) => {
        const item = items[row.index];
        return item === undefined ? null : (
          <li
            key={row.key}
            ref={rows.measureElement}
            data-index={row.index}
            className={styles.row}
            style={{ transform: `translateY(${row.start - margin}px)` }}
            aria-setsize={items.length}
            aria-posinset={row.index + 1}
          >
            {children(item)}
          </li>
        );
      })}
    </ul>
  );
}
