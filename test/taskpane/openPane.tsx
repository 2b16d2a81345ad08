import "./browser";
import { configure, render } from "@testing-library/react";
import type { PivotOutcome } from "../../src/app/pivotPort";
import type { WriteBatch } from "../../src/app/workbook";
import type { CivilDate } from "../../src/schedule/civilDate";
import { App } from "../../src/taskpane/App";
import type { Tab, Section } from "../../src/taskpane/session/paneState";
import { Session } from "../../src/taskpane/session/session";
import type { XlsxWorkbook } from "../../src/xlsx/xlsxWorkbook";

// Tabs are loaded when they are shown, and machines are slow at times.
configure({ asyncUtilTimeout: 10_000, getElementError: (message) => new Error(message ?? "") });
jest.setTimeout(60_000);

export const TODAY = "2022-09-30" as CivilDate;

/** The whole pane over a real workbook in memory, which remembers what was written into it. */
export async function openPane(
  workbook: XlsxWorkbook,
  tab: Tab,
  section: Section | null = null,
): Promise<{ session: Session; batches: WriteBatch[] }> {
  const batches: WriteBatch[] = [];
  const write = async (batch: WriteBatch): Promise<void> => {
    await workbook.write(batch);
    batches.push(batch);
  };
  const session = new Session({
    workbook: {
      read: (request) => workbook.read(request),
      write,
      writePivot: async (batch): Promise<PivotOutcome> => {
        await write(batch);
        return "summary";
      },
    },
    locale: "zh-CN",
    today: () => TODAY,
    goTo: async () => undefined,
    office: { build: "16.0.1", platform: "PC" },
  });
  await session.read();
  session.show(tab, section);
  render(<App session={session} locale="zh-CN" />);
  return { session, batches };
}
