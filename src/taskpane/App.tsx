import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Locale } from "../i18n/locale";
import { AsOf } from "./parts/AsOf";
import { Tabs } from "./parts/Tabs";
import type { Tab } from "./session/paneState";
import { SessionProvider, usePaneState } from "./session/SessionContext";
import type { Session } from "./session/session";
import { Overview } from "./tabs/Overview";
import { LocaleProvider, usePaneText } from "./text/PaneTextContext";
import { useTheme } from "./theme";

const useStyles = makeStyles({
  // Fluent copies the provider's own classes to its portals: the height belongs to the pane alone.
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: 0,
    overflow: "clip",
    textWrap: "pretty",
  },
  messages: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  tab: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    outlineStyle: "none",
  },
  // For ears only: the selected tab says it to the eyes.
  title: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

const PAGES = {
  overview: Overview,
  check: lazy(async () => ({ default: (await import("./tabs/Check")).Check })),
  overdue: lazy(async () => ({ default: (await import("./tabs/Overdue")).Overdue })),
  investment: lazy(async () => ({ default: (await import("./tabs/Investment")).Investment })),
  settings: lazy(async () => ({ default: (await import("./tabs/Settings")).Settings })),
} as const satisfies Record<Tab, unknown>;

const Messages = lazy(async () => ({ default: (await import("./parts/Messages")).Messages }));
const Done = lazy(async () => ({ default: (await import("./parts/Done")).Done }));

/** The whole pane, for a session in a language. */
export function App({ session, locale }: { session: Session; locale: Locale }) {
  return (
    <FluentProvider theme={useTheme()}>
      <LocaleProvider locale={locale}>
        <SessionProvider session={session}>
          <Pane />
        </SessionProvider>
      </LocaleProvider>
    </FluentProvider>
  );
}

function Pane() {
  const styles = useStyles();
  const text = usePaneText();
  const { tab, trouble, notice, occupied } = usePaneState();
  const told = trouble !== null || occupied !== null;
  const Page = PAGES[tab];
  return (
    <main className={styles.pane}>
      <h1 className={styles.title}>{text.tabs[tab]}</h1>
      <Tabs />
      <AsOf />
      <div className={styles.messages} aria-live="polite">
        <Suspense>{told && <Messages />}</Suspense>
      </div>
      <div
        className={styles.tab}
        role="tabpanel"
        id={`panel-${tab}`}
        aria-label={text.tabs[tab]}
        tabIndex={-1}
      >
        <Suspense>
          <Page />
        </Suspense>
      </div>
      <div className={styles.messages} aria-live="polite">
        <Suspense>{notice !== null && <Done notice={notice} />}</Suspense>
      </div>
    </main>
  );
}
