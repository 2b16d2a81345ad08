import { makeStyles } from "@fluentui/react-components";
import {
  createContext,
  useContext,
  useLayoutEffect,
  useRef,
  type ReactNode,
  type RefObject,
} from "react";

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

const ScrollerContext = createContext<RefObject<HTMLDivElement | null> | null>(null);

/** The part of the pane that scrolls around this place. */
export function useScroller(): RefObject<HTMLDivElement | null> {
  const scroller = useContext(ScrollerContext);
  if (!scroller) throw new Error("a long list stands outside Scroller");
  return scroller;
}

interface Props {
  /** Another page of content is shown from its top. */
  page?: string;
  children: ReactNode;
}

/** What scrolls as one: in a low pane the head of a tab gives its room to the list below it. */
export function Scroller({ page, children }: Props) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => scroller.current?.scrollTo(0, 0), [page]);
  return (
    <ScrollerContext.Provider value={scroller}>
      <div ref={scroller} className={styles.scroller}>
        <div>{children}</div>
      </div>
    </ScrollerContext.Provider>
  );
}
