import type { Widen } from "../widen";
import type { exchangeZhCN } from "./exchange.zh-CN";

export const exchangeEnUS: Widen<typeof exchangeZhCN> = {
  noLedger:
    "Once a list is loaded it can be split by lead unit here, and what comes back be collected.",
  split: {
    title: "Split",
    intro:
      "One workbook for each lead unit, with its own projects only; a project of several leads goes to each.",
    run: "Prepare the units' workbooks",
    working: "Splitting by unit…",
    making: (file) => `Making ${file}…`,
    list: "Workbooks by unit",
    facts: (projects, promises) => `${projects} projects, ${promises} targets and milestones`,
    download: "Download",
    downloadOne: (file) => `Download ${file}`,
    all: (count) => `Download all ${count}`,
    allHint: "Allow several downloads if the browser asks.",
    done: (count) => `${count} workbooks were made.`,
    without: (numbers) => `Projects without a lead, sent to nobody: ${numbers}.`,
  },
  collect: {
    title: "Collect",
    intro:
      "Choose the workbooks that came back (several at once). The result is shown first and written only when you agree.",
    choose: "Choose returned files",
    working: "Reading what came back…",
    opening: (file, at, count) => `Reading ${file} (${at}/${count})…`,
    report: "What came back",
    summary: (returned, missing, conflicts) =>
      `${returned} taken, ${missing} units missing, conflicts: ${conflicts}.`,
    file: (accepted, changed) => `${accepted} cells filled in, ${changed} of them to be written.`,
    emptied: (count) => `blank in the file, kept in the ledger: ${count}`,
    kept: (value) => `kept: ${value}`,
    changes: (count) => `To be written: ${count} cells`,
    change: (before, value) => `${before} → ${value}`,
    more: (count) => `${count} more`,
    files: "Returned files",
    todo: {
      refused:
        "Files not taken: do what is said above and choose them again, or ask the unit again.",
      conflicts: "Cells that disagree: ask the units and fill the cell in the ledger.",
      rejected: "Content not taken: correct it in the file as said, and choose it again.",
      emptied: "Values kept: clear the cell in the ledger if it should be empty.",
    },
    todoTitle: "What to do next",
    wholeList: "whole list",
    refused: "not taken",
    repaired: (count) => `repaired: ${count}`,
    rejected: (count) => `not taken: ${count}`,
    missing: (count) => `Units that have not returned: ${count}`,
    conflicts: (count) => `Cells that disagree: ${count} (left as they are)`,
    says: (file, value) => `${file}: ${value}`,
    empty: "empty",
    commit: (cells) => `Write ${cells} cells`,
    nothing: "There is nothing new to write.",
    discard: "Do not write",
    writing: "Writing to the ledger…",
    done: (cells) => `${cells} cells were written.`,
  },
  locate: (cell) => `Go to ${cell}`,
};
