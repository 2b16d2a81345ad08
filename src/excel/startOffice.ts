/** What the add-in must know of the Office it was started in. */
export interface OfficeHost {
  /** Whether this is Excel at all; a page opened in a browser by itself is not hosted. */
  readonly excel: boolean;
  /** Display language of Office: "zh-CN", "en-US" … */
  readonly language: string;
  /** Version and platform, for the About section. */
  readonly build: string;
  readonly platform: string;
}

/** Waits until Office.js is ready and says where we are. */
export async function startOffice(): Promise<OfficeHost> {
  const { host, platform } = await Office.onReady();
  const excel = host === Office.HostType.Excel;
  return {
    excel,
    language: excel ? Office.context.displayLanguage : navigator.language,
    build: excel ? Office.context.diagnostics.version : "",
    platform: excel ? String(platform) : "",
  };
}
