import type { SettingsText } from "./settings";

export const settingsEnUS: SettingsText = {
  about: {
    title: "About",
    program: "Minsheng Ledger",
    version: "Version",
    host: "Excel",
    platform: "Platform",
    language: "Language",
    screen: "Pane",
    unknown: "unknown",
    copy: "Copy all of this",
    copied: "Copied.",
    copyByHand: "The browser does not allow copying. Select the text below and press Ctrl+C:",
    local: "This add-in uses no network: everything stays in the workbook on this computer.",
  },
};
