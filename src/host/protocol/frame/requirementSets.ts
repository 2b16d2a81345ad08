/**
 * What this host announces, by set and version. Versions are texts: the number 1.10 would be 1.1. Sets that change
 * how the client speaks (RichApiRuntime, ExcelApiUndo, DelayForCellEdit) are left out on purpose.
 */
export const requirementSets: Readonly<Record<string, string>> = {
  AddInCommands: "1.3",
  CustomXmlParts: "1.1",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
  DocumentEvents: "1.1",
  ExcelApi: "1.15",
  MatrixCoercion: "1.1",
  RibbonApi: "1.2",
  Selection: "1.1",
  Settings: "1.1",
  SharedRuntime: "1.2",
};
