import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    textAlign: "center",
  },
  icon: { fontSize: "40px", color: tokens.colorNeutralForeground3 },
  text: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  icon: FluentIcon;
  title: string;
  text: string;
  children?: ReactNode;
}

/** What stands where there is nothing to list: why, and the next thing to do. */
export function Empty({ icon: Icon, title, text, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Icon className={styles.icon} aria-hidden />
      <Text weight="semibold" size={400}>
        {title}
      </Text>
      <Text className={styles.text}>{text}</Text>
      {children}
    </div>
  );
}
