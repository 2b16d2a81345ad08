import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: 0, overflowY: "scroll", overflowX: "hidden" },
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

/** A list of any length: only what is in sight is drawn. */
export function VirtualList<Item>({ label, items, keyOf, estimate, children }: Props<Item>) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    overscan: 8,
  });
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul className={styles.body} style={{ height: rows.getTotalSize() }} aria-label={label}>
        {rows.getVirtualItems().map((row) => {
          const item = items[row.index];
          return item === undefined ? null : (
            <li
              key={row.key}
              ref={rows.measureElement}
              data-index={row.index}
              className={styles.row}
              style={{ transform: `translateY(${row.start}px)` }}
              aria-setsize={items.length}
              aria-posinset={row.index + 1}
            >
              {children(item)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
