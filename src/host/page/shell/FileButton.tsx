import { useRef } from "react";
import { Glyph } from "../ribbon/Glyph";
import type { Words } from "../words/words";

interface Props {
  words: Words;
  open(file: File): void;
  /** With its name beside the picture. */
  labelled?: boolean;
}

/** Asks for a workbook file; the same file may be chosen twice in a row. */
export function FileButton({ words, open, labelled = false }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className="quiet"
        title={words.open}
        aria-label={words.open}
        onClick={() => input.current?.click()}
      >
        <Glyph name="open" size={18} />
        {labelled && words.open}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.xls,.xlsb,.ods"
        data-testid={labelled ? undefined : "open-file"}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) open(file);
          currentTarget.value = "";
        }}
      />
    </>
  );
}
