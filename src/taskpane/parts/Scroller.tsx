import { makeStyles } from "@fluentui/react-components";
import { createContext, useContext, useLayoutEffect, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  scroller: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflowX: "hidden",
    overflowY: "scroll",
    // What is focused must not come to rest below a part that sticks to the top.
    scrollPaddingTop: "76px",
  },
});

const ScrollerContext = createContext<HTMLDivElement | null>(null);

/** The part of the pane that scrolls around this place; null until it stands. */
export const useScroller = (): HTMLDivElement | null => useContext(ScrollerContext);

interface Props {
  /** Another page of content is shown from its top. */
  page?: string;
  children: ReactNode;
}

/** What scrolls as one: in a low pane the head of a tab gives its room to the list below it. */
export function Scroller({ page, children }: Props) {
  const styles = useStyles();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  useLayoutEffect(() => scroller?.scrollTo(0, 0), [scroller, page]);
  return (
    <ScrollerContext.Provider value={scroller}>
      <div ref={setScroller} className={styles.scroller}>
        <div>{children}</div>
      </div>
    </ScrollerContext.Provider>
  );
}
