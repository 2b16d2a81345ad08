import { useSyncExternalStore, type CSSProperties } from "react";
import { DialogShell } from "../pane/DialogShell";
import { PaneShell } from "../pane/PaneShell";
import { Ribbon } from "../ribbon/Ribbon";
import { homeTab, type HostActions, type HostState } from "../state/hostState";
import type { Store } from "../state/store";
import type { Words } from "../words/words";
import type { Slots } from "./slots";
import { Slot } from "./Slot";
import { StatusBar } from "./StatusBar";
import { TitleBar } from "./TitleBar";

interface Props {
  store: Store<HostState>;
  actions: HostActions;
  slots: Slots;
  words: Words;
}

/** The whole page: everything but the grid and the add-in's frames is drawn from the state. */
export function App({ store, actions, slots, words }: Props) {
  const state = useSyncExternalStore(store.watch, store.get);
  const beside = state.pane.open ? state.pane.width : 0;
  return (
    <div className="host" data-theme={state.dark ? "dark" : "light"}>
      <TitleBar fileName={state.fileName} actions={actions} words={words} />
      <p className="banner">{words.banner}</p>
      <Ribbon state={state} actions={actions} words={words} />
      <main
        className={state.tab === homeTab ? "desk" : "desk desk-without-toolbar"}
        style={{ "--beside": `${beside}px` } as CSSProperties}
      >
        <Slot className="sheet" element={slots.grid} />
        <PaneShell pane={state.pane} frame={slots.pane} actions={actions} words={words} />
      </main>
      <StatusBar message={state.message} about={state.about} />
      {state.dialog && (
        <DialogShell
          dialog={state.dialog}
          frame={slots.dialog}
          close={actions.closeDialog}
          words={words}
        />
      )}
    </div>
  );
}
