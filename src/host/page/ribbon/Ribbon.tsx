import { homeTab, type HostActions, type HostState } from "../state/hostState";
import type { Words } from "../words/words";
import { FileRow } from "../shell/FileRow";
import { RibbonPanel } from "./RibbonPanel";
import { RibbonStrip } from "./RibbonStrip";

interface Props {
  state: HostState;
  actions: HostActions;
  words: Words;
}

/**
 * The ribbon as the manifest describes it. On the host's own tab the grid's toolbar takes the place
 * of the large buttons; groups that an add-in puts on a built-in tab appear there too.
 */
export function Ribbon({ state, actions, words }: Props) {
  const own = (state.manifest?.tabs ?? []).filter(
    (tab) => !tab.builtIn && !state.hiddenTabs.has(tab.id),
  );
  const shared = (state.manifest?.tabs ?? []).filter((tab) => tab.builtIn);
  const tabs = [{ id: homeTab, label: words.home, groups: shared.flatMap((tab) => tab.groups) }];
  const all = [...tabs, ...own];
  const current = all.find(({ id }) => id === state.tab) ?? all[0];
  if (current === undefined) return null;
  return (
    <>
      <RibbonStrip
        label={words.ribbon}
        tabs={all}
        current={current.id}
        choose={actions.chooseTab}
      />
      <RibbonPanel
        tab={current.id}
        groups={current.groups}
        controls={state.controls}
        press={actions.press}
      >
        {current.id === homeTab && <FileRow actions={actions} words={words} />}
      </RibbonPanel>
    </>
  );
}
