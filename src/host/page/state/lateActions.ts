import type { HostActions } from "./hostState";

/** Actions for a page that is drawn before it can act: until then they do nothing. */
export function lateActions(page: () => HostActions | undefined): HostActions {
  return {
    newBook: () => page()?.newBook(),
    openFile: (file) => page()?.openFile(file),
    download: () => page()?.download(),
    chooseTab: (id) => page()?.chooseTab(id),
    press: (button) => page()?.press(button),
    closePane: () => page()?.closePane(),
    resizePane: (width) => page()?.resizePane(width),
    closeDialog: () => page()?.closeDialog(),
  };
}
