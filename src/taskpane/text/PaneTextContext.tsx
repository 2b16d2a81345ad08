import { createContext, useContext, type ReactNode } from "react";
import type { Locale } from "../../i18n/locale";
import { paneText, type PaneText } from "../../i18n/paneText";

const LocaleContext = createContext<Locale>("zh-CN");

export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>;
}

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** Every sentence of the pane, in the language of Office. */
export function usePaneText(): PaneText {
  return paneText(useLocale());
}
