import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/** Chinese faces of Windows, macOS and Linux before the generic one. */
const FONTS =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

const THEMES = {
  light: { ...webLightTheme, fontFamilyBase: FONTS },
  dark: { ...webDarkTheme, fontFamilyBase: FONTS },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: FONTS },
} as const satisfies Record<string, Theme>;

const CONTRAST = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

function appearance(): keyof typeof THEMES {
  if (window.matchMedia(CONTRAST).matches) return "contrast";
  return window.matchMedia(DARK).matches ? "dark" : "light";
}

function watchAppearance(changed: () => void): () => void {
  const queries = [CONTRAST, DARK].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener("change", changed);
  return () => {
    for (const query of queries) query.removeEventListener("change", changed);
  };
}

/** The theme for the system's appearance, followed while the pane is open. */
export function useTheme(): Theme {
  return THEMES[useSyncExternalStore(watchAppearance, appearance)];
}
