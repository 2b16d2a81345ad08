import { readInvestment } from "../plan/cells/readInvestment";
import type { MoneyUnit, Project } from "../plan/plan";
import { investmentCase } from "../progress/promise/investmentCase";
import type { ProjectRecord } from "../progress/record";
import { type DoubtfulMoney, doubtfulMoney } from "./doubtfulMoney";
import type { Ledger } from "./readLedger";
import { cellText } from "./reading/cellText";
import type { IssuedProject } from "./reading/readBase";

/** The money of a ledger: what the list plans, and what is reported as done. */
export interface LedgerMoney {
  readonly plan: { readonly unit: MoneyUnit; readonly projects: readonly Project[] };
  /** 累计完成投资 by project number, decimal text in the plan's unit; only what can be reckoned with. */
  readonly done: ReadonlyMap<number, string>;
  /** Numbers of the projects whose 累计完成投资 is typed but is no number. */
  readonly unread: readonly number[];
  /** Entries in `done` that can hardly be right. */
  readonly doubtful: readonly DoubtfulMoney[];
}

const projectOf = (issued: IssuedProject, unit: MoneyUnit, row: number): Project => ({
  no: issued.no,
  section: issued.section,
  title: issued.title,
  content: issued.content,
  investment: readInvestment(issued.investment, unit),
  leads: issued.leads,
  supports: issued.supports,
  row,
});

const linesOf = (text: string): string[] =>
  text
    .split(/[\n、，,；;]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Without the list as issued, the sheet as it stands. */
function asItStands({ list, records }: Ledger): Project[] {
  return records.projects.map((record) => {
    const row = list?.match.rowOf.get(record.no);
    const issued = {
      ...record,
      investment: cellText(row?.cell("investment")),
      supports: linesOf(cellText(row?.cell("supports"))),
      fingerprint: "",
    };
    return projectOf(issued, record.moneyUnit, (row?.row ?? 0) + 1);
  });
}

function reported(records: readonly ProjectRecord[]): Pick<LedgerMoney, "done" | "unread"> {
  const done = new Map<number, string>();
  const unread: number[] = [];
  for (const record of records) {
    const { entry, value } = investmentCase(record);
    if (value !== null) done.set(record.no, String(value));
    else if (entry.is === "text") unread.push(record.no);
  }
  return { done, unread };
}

/** Reads a ledger's money: planned as issued, done as the units report it. */
export function ledgerMoney(ledger: Ledger): LedgerMoney {
  const { base, records, list } = ledger;
  const unit = base?.unit ?? records.projects[0]?.moneyUnit ?? "亿元";
  const projects = base
    ? [...base.projects.values()].map((issued) =>
        projectOf(issued, unit, (list?.match.rowOf.get(issued.no)?.row ?? -1) + 1),
      )
    : asItStands(ledger);
  return {
    plan: { unit, projects },
    ...reported(records.projects),
    doubtful: doubtfulMoney(records.projects),
  };
}
