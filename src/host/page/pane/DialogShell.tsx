import { Glyph } from "../ribbon/Glyph";
import { Slot } from "../shell/Slot";
import type { DialogState } from "../state/hostState";
import type { Words } from "../words/words";

interface Props {
  dialog: DialogState;
  /** The home of the dialog's frame. */
  frame: HTMLElement;
  close(): void;
  words: Words;
}

/** A dialog that an add-in opened inside the page (`displayInIframe`). */
export function DialogShell({ dialog, frame, close, words }: Props) {
  return (
    <div className="dialog-veil">
      <div
        className="dialog"
        role="dialog"
        aria-modal="true"
        aria-label={dialog.title}
        style={{ width: `${dialog.width}%`, height: `${dialog.height}%` }}
      >
        <div className="pane-head">
          <h2>{dialog.title}</h2>
          <button
            type="button"
            className="quiet"
            title={words.closeDialog}
            aria-label={words.closeDialog}
            onClick={close}
          >
            <Glyph name="close" size={16} />
          </button>
        </div>
        <Slot className="pane-body" element={frame} />
      </div>
    </div>
  );
}
