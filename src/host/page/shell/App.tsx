import { useEffect, useRef, useSyncExternalStore } from "react";
import { DialogShell } from "../pane/DialogShell";
import { PaneShell } from "../pane/PaneShell";
import { Ribbon } from "../ribbon/Ribbon";
import { homeTab, type HostActions, type HostState } from "../state/hostState";
import type { Store } from "../state/store";
import type { Words } from "../words/words";
import { StatusBar } from "./StatusBar";
import { TitleBar } from "./TitleBar";

/** Where the parts that React does not draw put themselves. */
export interface Places {
  grid(element: HTMLElement): void;
  pane(element: HTMLElement): void;
  dialog(element: HTMLElement): void;
}

interface Props {
  store: Store<HostState>;
  actions: HostActions;
  places: Places;
  words: Words;
}

/** The whole page: everything but the grid and the add-in's frames is drawn from the state. */
export function App({ store, actions, places, words }: Props) {
  const state = useSyncExternalStore(store.watch, store.get);
  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (grid.current !== null) places.grid(grid.current);
  }, [places]);

  return (
    <div className="host" data-theme={state.dark ? "dark" : "light"}>
      <TitleBar fileName={state.fileName} dark={state.dark} actions={actions} words={words} />
      <p className="banner">{words.banner}</p>
      <Ribbon state={state} actions={actions} words={words} />
      <main className="desk">
        <div
          className={state.tab === homeTab ? "sheet" : "sheet sheet-without-toolbar"}
          ref={grid}
        />
        <PaneShell pane={state.pane} attach={places.pane} actions={actions} words={words} />
      </main>
      <StatusBar message={state.message} about={state.about} />
      {state.dialog && (
        <DialogShell
          dialog={state.dialog}
          attach={places.dialog}
          close={actions.closeDialog}
          words={words}
        />
      )}
    </div>
  );
}
