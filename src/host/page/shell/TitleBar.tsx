import { Glyph } from "../ribbon/Glyph";
import type { HostActions } from "../state/hostState";
import type { Words } from "../words/words";
import { FileButton } from "./FileButton";

interface Props {
  fileName: string;
  actions: HostActions;
  words: Words;
}

/** The top row: quick access and the workbook's name. */
export function TitleBar({ fileName, actions, words }: Props) {
  return (
    <header className="title-bar">
      <div className="title-side">
        <span className="title-mark" aria-hidden="true">
          <Glyph name="addin" size={16} />
        </span>
        <button
          type="button"
          className="quiet"
          title={words.newBook}
          aria-label={words.newBook}
          onClick={actions.newBook}
        >
          <Glyph name="newBook" size={18} />
        </button>
        <FileButton words={words} open={actions.openFile} />
        <button
          type="button"
          className="quiet"
          title={words.download}
          aria-label={words.download}
          onClick={actions.download}
        >
          <Glyph name="download" size={18} />
        </button>
      </div>
      <h1 className="file-name">{fileName}</h1>
      <div className="title-side" />
    </header>
  );
}
