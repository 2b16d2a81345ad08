/** What goes to the clipboard: plain text always, and HTML where there is a layout to keep. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

async function byClipboard({ text, html }: Copied): Promise<void> {
  if (html === undefined || typeof ClipboardItem === "undefined") {
    await navigator.clipboard.writeText(text);
    return;
  }
  const item = new ClipboardItem({
    "text/plain": new Blob([text], { type: "text/plain" }),
    "text/html": new Blob([html], { type: "text/html" }),
  });
  await navigator.clipboard.write([item]);
}

/** The older way, which panes inside Excel still allow where the clipboard itself is closed to frames. */
function byCommand({ text, html }: Copied): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", text);
    if (html !== undefined) event.clipboardData?.setData("text/html", html);
    event.preventDefault();
  };
  document.addEventListener("copy", fill);
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", fill);
  }
}

/** Copies; false where the browser allows neither way. */
export async function copy(content: Copied): Promise<boolean> {
  try {
    await byClipboard(content);
    return true;
  } catch {
    return byCommand(content);
  }
}
