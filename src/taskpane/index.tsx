import { createRoot } from "react-dom/client";
import { startCommands } from "../commands/startCommands";
import { capabilities } from "../excel/capabilities";
import { excelWorkbook } from "../excel/excelWorkbook";
import { goTo } from "../excel/goTo";
import { startOffice } from "../excel/startOffice";
import { watchChanges } from "../excel/watchChanges";
import { localeOf } from "../i18n/locale";
import { paneText } from "../i18n/paneText";
import { App } from "./App";
import { ribbonActs } from "./actions/ribbonActs";
import { Notice } from "./parts/Notice";
import { Session } from "./session/session";
import { today } from "./today";

/** Starts the pane: waits for Office, reads the workbook once, and follows its changes. */
async function start(): Promise<void> {
  const root = createRoot(document.getElementById("root") ?? document.body);
  const office = await startOffice();
  const locale = localeOf(office.language);
  document.documentElement.lang = locale;
  const text = paneText(locale);
  if (!office.excel) {
    root.render(<Notice {...text.notHosted} />);
    return;
  }
  if (!capabilities().supported) {
    root.render(<Notice {...text.unsupported} />);
    return;
  }
  const session = new Session({ workbook: excelWorkbook(), locale, today, goTo, office });
  startCommands(ribbonActs(session));
  root.render(<App session={session} locale={locale} />);
  await session.run(text.work.reading, session.read);
  await watchChanges(session.changed);
}

void start();
