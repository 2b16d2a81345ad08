import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { ChartView } from "../charts/ChartView";
import type { HostLocale } from "../settings/hostSettings";
import { presets } from "./presets";

export interface Grid {
  univer: Univer;
  api: FUniver;
}

/** The name under which the grid finds the picture of a chart. */
export const chartComponent = "host-chart";

const words = {
  "zh-CN": { type: LocaleType.ZH_CN, load: () => import("./locale.zh-CN") },
  "en-US": { type: LocaleType.EN_US, load: () => import("./locale.en-US") },
};

/**
 * An empty Univer drawn into `container`. It stands in for `@univerjs/presets`, which would pull in
 * packages without a licence: register each plugin once, the last configuration winning.
 */
export async function createGrid(
  container: HTMLElement,
  locale: HostLocale,
  dark: boolean,
): Promise<Grid> {
  const { type, load } = words[locale];
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: type,
    locales: { [type]: (await load()).default },
    darkMode: dark,
  });
  const plugins = new Map<string, ReturnType<typeof presets>[number]["plugins"][number]>();
  for (const preset of presets(container)) {
    for (const plugin of preset.plugins) {
      const constructor = Array.isArray(plugin) ? plugin[0] : plugin;
      plugins.set(constructor.pluginName, plugin);
    }
  }
  for (const plugin of plugins.values()) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  api.registerComponent(chartComponent, ChartView);
  return { univer, api };
}
