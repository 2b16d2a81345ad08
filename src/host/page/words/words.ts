import type { FileProblem } from "../../files/fileError";
import type { HostLocale } from "../settings/hostSettings";

/** Every sentence of the host page. */
export interface Words {
  title: string;
  banner: string;
  newBook: string;
  newBookName: string;
  open: string;
  download: string;
  home: string;
  file: string;
  pane: string;
  closePane: string;
  resizePane: string;
  dialog: string;
  closeDialog: string;
  ribbon: string;
  starting: string;
  ready: string;
  noAddin: string;
  running(name: string): string;
  opened(name: string): string;
  downloaded(name: string): string;
  cannotOpen(name: string, problem: FileProblem): string;
  faults(names: string): string;
  unknownFaults(names: string): string;
  badManifest(address: string, reason: string): string;
}

const zhProblems: Record<FileProblem, string> = {
  NOT_A_WORKBOOK: "它不是工作簿。请选择 .xlsx、.xlsm、.xls、.xlsb 或 .ods 文件。",
  ENCRYPTED: "它设有打开密码。请在 Excel 中取消密码后再打开。",
  DAMAGED: "文件已损坏或不完整。请用 Excel 修复并另存后再打开。",
  TOO_LARGE: "文件超过 50 MB。请删去不需要的内容后再打开。",
};

const enProblems: Record<FileProblem, string> = {
  NOT_A_WORKBOOK: "it is not a workbook. Choose an .xlsx, .xlsm, .xls, .xlsb or .ods file.",
  ENCRYPTED: "it has a password. Take the password away in Excel, then open it again.",
  DAMAGED: "it is damaged or incomplete. Repair it in Excel, save it, then open it again.",
  TOO_LARGE: "it is larger than 50 MB. Take out what is not needed, then open it again.",
};

const zh: Words = {
  title: "嵌入式宿主",
  banner: "嵌入式宿主：用于开发和测试的 Excel 替身，不是 Microsoft Excel。",
  newBook: "新建",
  newBookName: "工作簿1.xlsx",
  open: "打开",
  download: "下载",
  home: "开始",
  file: "文件",
  pane: "任务窗格",
  closePane: "关闭任务窗格",
  resizePane: "调整任务窗格宽度",
  dialog: "对话框",
  closeDialog: "关闭对话框",
  ribbon: "功能区",
  starting: "正在启动加载项…",
  ready: "就绪",
  noAddin: "未加载加载项",
  running: (name) => `正在运行“${name}”…`,
  opened: (name) => `已打开 ${name}`,
  downloaded: (name) => `已下载 ${name}`,
  cannotOpen: (name, problem) => `无法打开 ${name}：${zhProblems[problem]}`,
  faults: (names) => `故障演练：${names}`,
  unknownFaults: (names) => `没有这样的故障：${names}。请检查地址栏中的 fault 参数。`,
  badManifest: (address, reason) => `清单文件 ${address} 无法使用：${reason}`,
};

const en: Words = {
  title: "Embedded host",
  banner: "Embedded host: a stand-in for development and tests. This is not Microsoft Excel.",
  newBook: "New",
  newBookName: "Book1.xlsx",
  open: "Open",
  download: "Download",
  home: "Home",
  file: "File",
  pane: "Task pane",
  closePane: "Close the task pane",
  resizePane: "Resize the task pane",
  dialog: "Dialog",
  closeDialog: "Close the dialog",
  ribbon: "Ribbon",
  starting: "Starting the add-in…",
  ready: "Ready",
  noAddin: "No add-in loaded",
  running: (name) => `Running “${name}”…`,
  opened: (name) => `Opened ${name}`,
  downloaded: (name) => `Downloaded ${name}`,
  cannotOpen: (name, problem) => `Cannot open ${name}: ${enProblems[problem]}`,
  faults: (names) => `Rehearsing faults: ${names}`,
  unknownFaults: (names) => `There is no such fault: ${names}. Check fault= in the address.`,
  badManifest: (address, reason) => `The manifest ${address} cannot be used: ${reason}`,
};

const byLocale: Record<HostLocale, Words> = { "zh-CN": zh, "en-US": en };

/** The page's sentences in one language. */
export function wordsFor(locale: HostLocale): Words {
  return byLocale[locale];
}
