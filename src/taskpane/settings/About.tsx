import { makeStyles, Text, tokens } from "@fluentui/react-components";
import program from "../../../package.json";
import { settingsText } from "../../i18n/pane/settings";
import { CopyText } from "../parts/CopyText";
import { useSession } from "../session/SessionContext";
import { useLocale } from "../text/PaneTextContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
  line: { display: "contents" },
});

/** 关于: what an administrator asks for first, and a button that copies all of it. */
export function About() {
  const styles = useStyles();
  const locale = useLocale();
  const { office } = useSession().surroundings;
  const { about: text } = settingsText(locale);
  const facts = [
    [text.version, program.version],
    [text.host, office.build || text.unknown],
    [text.platform, office.platform || text.unknown],
    [text.language, locale],
    [text.screen, `${window.innerWidth} × ${window.innerHeight}`],
  ] as const;
  return (
    <div className={styles.root}>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name} className={styles.line}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Text size={200}>{text.local}</Text>
      <CopyText
        label={text.copy}
        copied={text.copied}
        byHand={text.copyByHand}
        content={() => ({
          text: [text.program, ...facts.map(([name, value]) => `${name}: ${value}`)].join("\n"),
        })}
      />
    </div>
  );
}
