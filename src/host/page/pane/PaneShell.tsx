import type { KeyboardEvent, PointerEvent } from "react";
import { Glyph } from "../ribbon/Glyph";
import { Slot } from "../shell/Slot";
import { paneWidths, type HostActions, type HostState } from "../state/hostState";
import type { Words } from "../words/words";

interface Props {
  pane: HostState["pane"];
  /** The home of the add-in's frame. */
  frame: HTMLElement;
  actions: Pick<HostActions, "closePane" | "resizePane">;
  words: Words;
}

/**
 * The task pane: a heading, a handle to resize it (pointer or arrow keys) and the add-in's frame.
 * Closing hides it; a shared runtime goes on living in the frame, as in Excel.
 */
export function PaneShell({ pane, frame, actions, words }: Props) {
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) {
      actions.resizePane(window.innerWidth - event.clientX);
    }
  };
  const nudge = (event: KeyboardEvent) => {
    const step = { ArrowLeft: 20, ArrowRight: -20 }[event.key];
    if (step !== undefined) actions.resizePane(pane.width + step);
  };

  return (
    <aside
      className="pane"
      aria-label={words.pane}
      hidden={!pane.open}
      style={{ width: pane.width }}
    >
      <div
        className="pane-handle"
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={words.resizePane}
        aria-valuemin={paneWidths.least}
        aria-valuemax={paneWidths.most}
        aria-valuenow={pane.width}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onKeyDown={nudge}
      />
      <div className="pane-head">
        <h2>{pane.title}</h2>
        <button
          type="button"
          className="quiet"
          title={words.closePane}
          aria-label={words.closePane}
          onClick={actions.closePane}
        >
          <Glyph name="close" size={16} />
        </button>
      </div>
      <Slot className="pane-body" element={frame} />
    </aside>
  );
}
