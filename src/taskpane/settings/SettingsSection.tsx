import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  header: { "& button": { fontWeight: tokens.fontWeightSemibold } },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    "& h3, & h4": { margin: 0 },
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
});

interface Props {
  value: string;
  title: string;
  /** Somebody was led here: the section is brought into sight. */
  wanted: boolean;
  children: ReactNode;
}

/** A section of 设置 that opens and closes. */
export function SettingsSection({ value, title, wanted, children }: Props) {
  const styles = useStyles();
  const item = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted) item.current?.scrollIntoView({ block: "start" });
  }, [wanted]);
  return (
    <div ref={item}>
      <AccordionItem value={value} className={styles.item}>
        <AccordionHeader as="h2" className={styles.header}>
          {title}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
      </AccordionItem>
    </div>
  );
}
