import { Glyph } from "../ribbon/Glyph";
import type { HostActions } from "../state/hostState";
import type { Words } from "../words/words";
import { FileButton } from "./FileButton";

/** The host's own commands on the first tab, above the grid's toolbar. */
export function FileRow({ actions, words }: { actions: HostActions; words: Words }) {
  return (
    <div className="file-row" role="group" aria-label={words.file}>
      <button type="button" className="quiet" onClick={actions.newBook}>
        <Glyph name="newBook" size={18} />
        {words.newBook}
      </button>
      <FileButton words={words} open={actions.openFile} labelled />
      <button type="button" className="quiet" onClick={actions.download}>
        <Glyph name="download" size={18} />
        {words.download}
      </button>
    </div>
  );
}
